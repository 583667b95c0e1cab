import { bare, unbound } from '../originals.ts'

/** A word, a number or a sign of a shader. `start` and `end` are places in the text, `line` counts from 1. */
export interface Token {
  kind: 'word' | 'number' | 'sign'
  text: string
  start: number
  end: number
  line: number
  /** Open round brackets before it. */
  depth: number
}

/** Tokens by number from 0; not an array, whose methods and setters a program can replace. */
export interface Tokens {
  count: number
  at: Record<number, Token | undefined>
}

/** The end of a line that begins with "#". */
export const END_OF_DIRECTIVE = '\n'

const codeAt = unbound(String.prototype.charCodeAt)
const slice = unbound(String.prototype.slice)

const [NEWLINE, RETURN] = [10, 13]
const [HASH, STAR, DOT, SLASH] = [35, 42, 46, 47]
const UNDERSCORE = 95
const BACKSLASH = 92

const SIGNS = bare<true>()
for (const sign of '++ -- += -= *= /= %= &= |= ^= <= >= == != && || ^^ << >>'.split(' ')) {
  SIGNS[sign] = true
}

/**
 * Splits the text of a shader, using nothing that a program could have replaced. In GLSL a line can be a
 * directive; in WGSL a comment can hold another, and more characters end a line.
 */
export function tokenize(text: string, language: 'glsl' | 'wgsl'): Tokens {
  const wgsl = language === 'wgsl'
  const isNewline = wgsl ? endsLineOfWgsl : endsLineOfGlsl
  const tokens: Tokens = { count: 0, at: bare<Token>() as Tokens['at'] }
  let place = 0
  let line = 1
  let depth = 0
  let inDirective = false
  const add = (kind: Token['kind'], start: number, end: number) => {
    const part = slice(text, start, end)
    if (part === ')') depth--
    tokens.at[tokens.count++] = { kind, text: part, start, end, line, depth }
    if (part === '(') depth++
    place = end
  }
  while (place < text.length) {
    const code = codeAt(text, place)
    const next = codeAt(text, place + 1)
    if (isNewline(code)) {
      if (inDirective) add('sign', place, place + 1)
      else place++
      const last = tokens.at[tokens.count - 1]
      if (inDirective && last) last.text = END_OF_DIRECTIVE
      inDirective = false
      if (code !== RETURN || next !== NEWLINE) line++
    } else if (isSpace(code)) place++
    else if (code === SLASH && next === SLASH) {
      while (place < text.length && !isNewline(codeAt(text, place))) skipInComment()
    } else if (code === SLASH && next === STAR) skipComment()
    else if (isLetter(code)) add('word', place, endOf(text, place, isWordPart))
    else if (isDigit(code) || (code === DOT && isDigit(next)))
      add('number', place, endOfNumber(text, place))
    else {
      if (code === HASH && !wgsl) inDirective = true
      const two = SIGNS[slice(text, place, place + 2)] === true
      add('sign', place, place + (two ? 2 : 1))
    }
  }
  return tokens

  function skipComment(): void {
    let open = 1
    place += 2
    while (place < text.length && open > 0) {
      const code = codeAt(text, place)
      const next = codeAt(text, place + 1)
      if (code === STAR && next === SLASH) {
        open--
        place += 2
      } else if (code === SLASH && next === STAR && wgsl) {
        open++
        place += 2
      } else {
        if (code === NEWLINE || (code === RETURN && next !== NEWLINE)) line++
        skipInComment()
      }
    }
  }

  /** In GLSL a backslash joins two lines, also those of a comment: it is no part of it. */
  function skipInComment(): void {
    if (!wgsl && codeAt(text, place) === BACKSLASH) add('sign', place, place + 1)
    else place++
  }
}

/** The number of the token after the bracket that closes the one at `open`; the end where none does. */
export function afterBracket(tokens: Tokens, open: number, end: number): number {
  const left = tokens.at[open]?.text
  const right = left === '(' ? ')' : '}'
  let depth = 0
  for (let i = open; i < end; i++) {
    const text = tokens.at[i]?.text
    if (text === left) depth++
    else if (text === right && --depth === 0) return i + 1
  }
  return end
}

function endsLineOfGlsl(code: number): boolean {
  return code === NEWLINE || code === RETURN
}

function endsLineOfWgsl(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 12) || code === 0x200e || code === 0x200f
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  const latin = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE
  return latin || (code > 127 && !endsLineOfWgsl(code) && !isSpace(code))
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

function endOf(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start
  while (end < text.length && belongs(codeAt(text, end))) end++
  return end
}

/** Numbers hold letters (0x1f, 2u, 1e5), and a sign after an exponent's "e". */
function endOfNumber(text: string, start: number): number {
  const end = endOf(text, start, (code) => isWordPart(code) || code === DOT)
  const last = codeAt(text, end - 1)
  const sign = codeAt(text, end)
  const exponent = (last === 101 || last === 69) && (sign === 43 || sign === 45)
  const hexadecimal = (codeAt(text, start + 1) | 32) === 120
  return exponent && !hexadecimal ? endOf(text, end + 1, isWordPart) : end
}
