const MISSING_KERNEL = /Kernel '(\w+)' not registered for backend '\w+'/

/**
 * Whether an error says that a backend of TensorFlow.js has no kernel for an operation, and the kernel is the one that
 * the sentence names.
 */
export function wantsKernel(sentence: string, error: string): boolean {
  const kernel = MISSING_KERNEL.exec(error)?.[1]
  return kernel !== undefined && sentence.includes(kernel)
}
