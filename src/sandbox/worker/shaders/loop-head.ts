import { unbound } from '../originals.ts'
import { afterBracket, type Token, type Tokens } from './tokens.ts'

/** A `for` whose number of turns is known before it runs. */
export interface CountedLoop {
  turns: number
  /** The loop's variable. */
  name: string
}

/** The value of a name that is a constant; NaN for any other. */
type ValueOf = (name: string) => number

const asNumber = Number
const { trunc } = Math
const slice = unbound(String.prototype.slice)

/** The largest `int`. What goes beyond starts again at the other end. */
const LARGEST = 2 ** 31 - 1
/** The most that an expression of constants may be nested. */
const DEPTH = 20

/**
 * Reads the tokens from `start`, those between the brackets of `for (…)` up to `end`, as
 * `int i = 0; i < 10; i++`, or as WGSL's `var i: i32 = 0; …`. Undefined where it is anything else, or would
 * not come to an end by itself.
 */
export function readLoopHead(
  tokens: Tokens,
  start: number,
  end: number,
  valueOf: ValueOf,
): CountedLoop | undefined {
  const text = (i: number) => (i < end ? (tokens.at[i]?.text ?? '') : '')
  const type = text(start)
  if (type !== 'int' && type !== 'uint' && type !== 'var') return undefined
  const name = text(start + 1)
  const typed = type === 'var' && text(start + 2) === ':'
  const declared = typed ? text(start + 3) : type
  if (typed && declared !== 'i32' && declared !== 'u32') return undefined
  let place = start + (typed ? 4 : 2)
  if (text(place) !== '=') return undefined
  const first = readConstant(tokens, place + 1, end, valueOf)
  place = first.end
  if (text(place) !== ';' || text(place + 1) !== name) return undefined
  const comparison = text(place + 2)
  const bound = readConstant(tokens, place + 3, end, valueOf)
  if (text(bound.end) !== ';') return undefined
  const step = readStep(tokens, bound.end + 1, end, name, valueOf)
  const turns = countTurns(first.value, comparison, bound.value, step)
  const last = first.value + turns * step
  const signed = declared === 'int' || declared === 'i32'
  if (!signed && (first.value < 0 || bound.value < 0)) return undefined
  // Beyond its range a variable starts again at the other end, and the loop may never end.
  const ends = last <= LARGEST && last >= (signed ? -LARGEST : 0)
  return ends ? { turns, name } : undefined
}

/** `i++`, `++i`, `i += 2`, `i = i + 2` and their likes for less; NaN for anything else. */
function readStep(
  tokens: Tokens,
  start: number,
  end: number,
  name: string,
  valueOf: ValueOf,
): number {
  const text = (i: number) => (i < end ? (tokens.at[i]?.text ?? '') : '')
  const one = text(start)
  const two = text(start + 1)
  const prefix = two === name ? one : one === name ? two : ''
  if (end - start === 2) return prefix === '++' ? 1 : prefix === '--' ? -1 : NaN
  if (one !== name) return NaN
  const again = two === '=' && text(start + 2) === name
  const sign = again ? `${text(start + 3)}=` : two
  const by = readConstant(tokens, start + (again ? 4 : 2), end, valueOf)
  if (by.end !== end) return NaN
  return sign === '+=' ? by.value : sign === '-=' ? -by.value : NaN
}

/** How many turns a loop takes; NaN where it has no end or something is not known. */
function countTurns(first: number, comparison: string, bound: number, step: number): number {
  const up = comparison === '<' || comparison === '<='
  const down = comparison === '>' || comparison === '>='
  if ((!up && !down) || !(up ? step > 0 : step < 0)) return NaN
  const inclusive = comparison === '<=' || comparison === '>='
  const way = (bound - first) / step
  const whole = trunc(way)
  const turns = inclusive ? whole + 1 : whole < way ? whole + 1 : whole
  return way < 0 ? 0 : turns
}

interface Constant {
  value: number
  /** The number of the token after it. */
  end: number
}

/** Computes an expression of whole numbers and names of constants; NaN where it is anything else. */
export function readConstant(
  tokens: Tokens,
  start: number,
  end: number,
  valueOf: ValueOf,
  depth = 0,
): Constant {
  let sum = readProduct(tokens, start, end, valueOf, depth)
  for (let sign; (sign = signAt(tokens, sum.end, end)) === '+' || sign === '-';) {
    const next = readProduct(tokens, sum.end + 1, end, valueOf, depth)
    const value = sign === '+' ? sum.value + next.value : natural(sum.value - next.value)
    sum = { value: inRange(value), end: next.end }
  }
  return sum
}

function readProduct(
  tokens: Tokens,
  start: number,
  end: number,
  valueOf: ValueOf,
  depth: number,
): Constant {
  let product = readFactor(tokens, start, end, valueOf, depth)
  for (let sign; (sign = signAt(tokens, product.end, end)) === '*' || sign === '/';) {
    const next = readFactor(tokens, product.end + 1, end, valueOf, depth)
    const { value } = product
    const result = sign === '*' ? value * next.value : trunc(natural(value) / natural(next.value))
    product = { value: inRange(result), end: next.end }
  }
  return product
}

function readFactor(
  tokens: Tokens,
  start: number,
  end: number,
  valueOf: ValueOf,
  depth: number,
): Constant {
  const token = start < end ? tokens.at[start] : undefined
  if (!token || depth > DEPTH) return { value: NaN, end: start + 1 }
  if (token.kind === 'number') return { value: wholeNumber(token), end: start + 1 }
  if (token.text === '-') {
    const negated = start + 1 < end ? tokens.at[start + 1] : undefined
    if (negated?.kind === 'number') return { value: -wholeNumber(negated, false), end: start + 2 }
    return { value: negated?.kind === 'word' ? -valueOf(negated.text) : NaN, end: start + 2 }
  }
  const cast = token.text === 'int' && signAt(tokens, start + 1, end) === '('
  if (token.text === '(' || cast) {
    const open = cast ? start + 1 : start
    const after = afterBracket(tokens, open, end)
    const inner = readConstant(tokens, open + 1, after - 1, valueOf, depth + 1)
    return { value: inner.end === after - 1 ? inner.value : NaN, end: after }
  }
  return { value: token.kind === 'word' ? valueOf(token.text) : NaN, end: start + 1 }
}

function signAt(tokens: Tokens, place: number, end: number): string | undefined {
  return place < end ? tokens.at[place]?.text : undefined
}

/** The value of a number that is whole, as all counts are; an octal one (010) is not read. */
export function wholeNumber({ text }: Token, suffixes = true): number {
  const last = text[text.length - 1]
  const suffixed = suffixes && (last === 'u' || last === 'U' || last === 'i')
  const digits = suffixed ? slice(text, 0, text.length - 1) : text
  const octal = digits.length > 1 && digits[0] === '0' && digits[1] !== '.' && digits[1] !== 'x'
  const value = asNumber(digits)
  return !octal && trunc(value) === value ? inRange(value) : NaN
}

function inRange(value: number): number {
  return value <= LARGEST && value >= -LARGEST ? value : NaN
}

/** Below zero, signed and unsigned numbers are computed otherwise. */
function natural(value: number): number {
  return value >= 0 ? value : NaN
}

/** Whether the name at `place` is declared there, or given a value; or with `pointers`, pointed to. */
export function isChanged(tokens: Tokens, place: number, pointers = false): boolean {
  const text = (i: number) => tokens.at[i]?.text ?? ''
  let before = place - 1
  let after = place + 1
  if (tokens.at[before]?.kind === 'word') {
    const word = text(before)
    if (word !== 'return' && word !== 'else' && word !== 'case' && word !== 'in') return true
  }
  if (text(before) === ']' || text(before) === '}') return true
  if (text(before) === '>' && text(before - 3) === 'var') return true
  if (text(before) === ',' && tokens.at[place]?.depth === 0) return true
  while (text(before) === '(' && text(after) === ')') {
    before--
    after++
  }
  if (pointers && text(before) === '&') return true
  return isStep(text(before)) || isAssignment(text(after)) || isStep(text(after))
}

function isStep(sign: string): boolean {
  return sign === '++' || sign === '--'
}

/** "=", and "+=" and its likes, but no comparison. */
function isAssignment(sign: string): boolean {
  if (sign === '==' || sign === '<=' || sign === '>=' || sign === '!=') return false
  return sign.length > 0 && sign[sign.length - 1] === '='
}
