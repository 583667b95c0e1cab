import type { Check } from './check.ts'

const MISSING_KERNEL = /Kernel '(\w+)' not registered for backend '\w+'/

/**
 * Checks what a lab says of a backend that it cannot run on: that a program fails there, for want of the kernel
 * which the lab's own sentence names.
 * @param sentence what lab.yaml says under `without`
 * @param errors the messages of the programs that failed
 */
export function judgeWithout(sentence: string, backend: string, errors: string[]): Check[] {
  const what = `the lab cannot run on ${backend}, as it says`
  if (errors.length === 0) {
    return [{ what, problem: `both programs run on ${backend}, but lab.yaml says: ${sentence}` }]
  }
  return errors.map((error) => {
    const kernel = MISSING_KERNEL.exec(error)?.[1]
    if (kernel !== undefined && sentence.includes(kernel)) return { what: `${what}: ${error}` }
    return { what, problem: `lab.yaml says "${sentence}", but on ${backend}: ${error}` }
  })
}
