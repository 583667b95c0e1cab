import { builtInOf } from './built-in-values.ts'
import { unbound } from './originals.ts'

/** Entries of a list or an object that are written, and how deep. */
const ENTRIES = 20
const DEPTH = 3
const LONGEST_NAME = 100

const { getOwnPropertyDescriptor, getOwnPropertySymbols, getPrototypeOf, is, keys } = Object
const { isArray } = Array
const { isView } = ArrayBuffer
const { stringify } = JSON
const toText = String
const slice = unbound(String.prototype.slice)
const sourceOf = unbound(Function.prototype.toString)

/** How much room is left, and the objects around the one that is written. */
interface Writing {
  room: number
  around: readonly object[]
}

/**
 * Writes a value as the console of a browser does, in at most `length` characters. It runs no getter of the
 * program's own fields, and never throws.
 */
export function consoleText(value: unknown, length: number): string {
  try {
    if (typeof value === 'string') return slice(value, 0, length)
    return slice(write(value, { room: length, around: [] }), 0, length)
  } catch {
    return '(a value that cannot be shown)'
  }
}

function write(value: unknown, writing: Writing): string {
  if (writing.room <= 0) return '…'
  if (typeof value === 'object' && value !== null) return writeObject(value, writing)
  const text = writePrimitive(value, writing.room)
  writing.room -= text.length
  return text
}

function writePrimitive(value: unknown, room: number): string {
  if (typeof value === 'string') return stringify(slice(value, 0, room))
  if (typeof value === 'bigint') return `${slice(toText(value), 0, room)}n`
  if (typeof value === 'function') return writeFunction(value)
  return is(value, -0) ? '-0' : toText(value)
}

function writeFunction(value: object): string {
  const kind = slice(sourceOf(value as () => void), 0, 5) === 'class' ? 'class' : 'function'
  const name = nameOf(value)
  return name === '' ? kind : `${kind} ${name}`
}

function writeObject(value: object, outer: Writing): string {
  const { around } = outer
  for (let i = 0; i < around.length; i++) if (around[i] === value) return '[Circular]'
  const deep = around.length >= DEPTH
  const writing = { room: outer.room, around: [...around, value] }
  const text = writeParts(value, deep, writing)
  outer.room = writing.room - text.length
  return text
}

function writeParts(value: object, deep: boolean, writing: Writing): string {
  if (isTensor(value)) return slice(toText(value), 0, writing.room)
  const builtIn = builtInOf(value, ENTRIES)
  if (builtIn?.text !== undefined) return slice(builtIn.text, 0, writing.room)
  const name = className(value)
  if (builtIn) {
    const { size, entries, pairs } = builtIn
    const inside = deep ? '…' : entriesOf(entries, pairs, writing) + rest(size)
    return `${name}(${toText(size)}) ${size === 0 ? '{}' : `{ ${inside} }`}`
  }
  if (isArray(value) || isView(value)) {
    const list = value as ArrayLike<unknown>
    const length = typeof list.length === 'number' ? list.length : 0
    const head = name === 'Array' || name === '' ? '' : `${name}(${toText(length)}) `
    return `${head}[${deep && length > 0 ? '…' : itemsOf(list, length, writing)}]`
  }
  const fields = deep ? '…' : fieldsOf(value, writing)
  const head = name === 'Object' || name === '' ? '' : `${name} `
  return head + (fields === '' ? '{}' : deep ? '{…}' : `{ ${fields} }`)
}

function itemsOf(list: ArrayLike<unknown>, length: number, writing: Writing): string {
  let text = ''
  for (let i = 0; i < length && i < ENTRIES; i++) {
    const item = getOwnPropertyDescriptor(list, i)
    text += (i > 0 ? ', ' : '') + (item ? writeField(item, writing) : 'empty')
  }
  return text + rest(length)
}

function entriesOf(entries: unknown[], pairs: boolean, writing: Writing): string {
  let text = ''
  for (let i = 0; i < entries.length; i++) {
    text += (i === 0 ? '' : pairs && i % 2 === 1 ? ' => ' : ', ') + write(entries[i], writing)
  }
  return text
}

function fieldsOf(value: object, writing: Writing): string {
  const names: (string | symbol)[] = [...keys(value), ...getOwnPropertySymbols(value)]
  let text = ''
  let count = 0
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string | symbol
    if (count >= ENTRIES) {
      count++
      continue
    }
    const field = getOwnPropertyDescriptor(value, name)
    if (!field?.enumerable) continue
    const written = typeof name === 'symbol' ? `[${toText(name)}]` : slice(name, 0, LONGEST_NAME)
    writing.room -= written.length
    text += `${count++ > 0 ? ', ' : ''}${written}: ${writeField(field, writing)}`
  }
  return text + rest(count)
}

/** A browser's console reads a getter only when somebody asks for it. */
function writeField(field: PropertyDescriptor, writing: Writing): string {
  return 'value' in field ? write(field.value, writing) : '(…)'
}

function rest(count: number): string {
  return count > ENTRIES ? `, … ${toText(count - ENTRIES)} more` : ''
}

/** The name of the class that made an object; empty where it has none. */
function className(value: object): string {
  let object = getPrototypeOf(value) as object | null
  for (let i = 0; object && i < 10; i++) {
    const maker: unknown = getOwnPropertyDescriptor(object, 'constructor')?.value
    if (typeof maker === 'function') return nameOf(maker)
    object = getPrototypeOf(object) as object | null
  }
  return ''
}

function nameOf(maker: object): string {
  const name: unknown = getOwnPropertyDescriptor(maker, 'name')?.value
  return typeof name === 'string' ? slice(name, 0, LONGEST_NAME) : ''
}

function isTensor(value: object): boolean {
  return 'dataId' in value && 'shape' in value && 'dtype' in value
}
