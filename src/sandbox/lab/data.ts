/** A file of content/data: one or more tensors, with what they are and where they come from. */
export interface DataFile {
  about: string
  source: string
  tensors: Record<string, DataTensor>
}

/** One tensor of a data set, its values in row-major order. */
export interface DataTensor {
  shape: number[]
  /** float32 where the file names none. */
  dtype?: 'float32' | 'int32'
  values: number[]
}

/** Reads a data set's text and checks it, so that a mistake in the file is named where it is. */
export function parseDataFile(name: string, text: string): DataFile {
  const file = parseJson(name, text)
  if (!isRecord(file) || !isRecord(file['tensors'])) {
    throw new Error(`data("${name}"): the file has no "tensors"`)
  }
  const { about, source, tensors } = file
  if (typeof about !== 'string' || typeof source !== 'string') {
    throw new Error(`data("${name}"): the file must say "about" and "source"`)
  }
  const checked = Object.entries(tensors as object).map(([key, tensor]) => [
    key,
    checkTensor(`data("${name}"), tensor "${key}"`, tensor),
  ])
  if (checked.length === 0) throw new Error(`data("${name}"): "tensors" is empty`)
  return { about, source, tensors: Object.fromEntries(checked) }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`data("${name}"): the file is not valid JSON: ${(error as Error).message}`)
  }
}

function checkTensor(where: string, tensor: unknown): DataTensor {
  if (!isRecord(tensor)) throw new Error(`${where}: expected "shape" and "values"`)
  const { shape, dtype, values } = tensor
  if (!isNumbers(shape) || !shape.every((length) => Number.isInteger(length) && length > 0)) {
    throw new Error(`${where}: "shape" must be a list of positive integers`)
  }
  if (dtype !== undefined && dtype !== 'float32' && dtype !== 'int32') {
    throw new Error(`${where}: "dtype" must be float32 or int32, not ${String(dtype)}`)
  }
  if (!isNumbers(values)) throw new Error(`${where}: "values" must be a list of numbers`)
  const size = shape.reduce((product, length) => product * length, 1)
  if (values.length !== size) {
    throw new Error(
      `${where}: shape [${shape.join(', ')}] needs ${size} values, the file has ${values.length}`,
    )
  }
  return { shape, values, ...(dtype && { dtype }) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
