const ENTRIES = 20
const DEPTH = 3

/** Writes a value as a console does, in at most `length` characters. Never throws. */
export function formatValue(value: unknown, length: number): string {
  try {
    return typeof value === 'string' ? value.slice(0, length) : write(value, DEPTH, length)
  } catch {
    return '(a value that cannot be shown)'
  }
}

function write(value: unknown, depth: number, length: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, length))
  if (typeof value === 'bigint') return `${value.toString().slice(0, length)}n`
  if (typeof value === 'function') return `function ${value.name.slice(0, 100)}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Error) return `${value.name}: ${value.message}`.slice(0, length)
  if (isTensor(value)) return value.toString().slice(0, length)
  if (depth === 0) return Array.isArray(value) ? '[…]' : '{…}'
  const list = ArrayBuffer.isView(value) || Array.isArray(value)
  const entries = list
    ? Array.from((value as ArrayLike<unknown>).length > ENTRIES ? firstOf(value) : (value as []))
    : Object.keys(value).slice(0, ENTRIES)
  const parts = entries.map((entry) =>
    list
      ? write(entry, depth - 1, length)
      : `${String(entry)}: ${write((value as Record<string, unknown>)[entry as string], depth - 1, length)}`,
  )
  const count = list ? (value as ArrayLike<unknown>).length : Object.keys(value).length
  if (count > ENTRIES) parts.push(`… ${count - ENTRIES} more`)
  const text = parts.join(', ').slice(0, length)
  return list ? `[${text}]` : `{${text && ` ${text} `}}`
}

function firstOf(value: object): unknown[] {
  return Array.from({ length: ENTRIES }, (_, index) => (value as unknown[])[index])
}

function isTensor(value: object): boolean {
  return 'dataId' in value && 'shape' in value && 'dtype' in value
}
