import { bare } from '../originals.ts'
import { refusal } from './fault.ts'
import { wholeNumber } from './loop-head.ts'
import { END_OF_DIRECTIVE, type Token, type Tokens } from './tokens.ts'

/** What the lines that begin with "#" say, and the tokens beside them. */
export interface Directives {
  rest: Tokens
  /** Numbers by their names. */
  numbers: Record<string, number | undefined>
  /** The functions that stand for isnan, isinf and round. */
  calls: Record<string, string | undefined>
}

/** Directives that change nothing in what follows. */
const PLAIN = bare<true>()
for (const word of ['version', 'extension', 'pragma']) PLAIN[word] = true

/** The macros with which TensorFlow.js replaces what drivers do wrong. */
const REPLACED = bare<true>()
for (const word of ['isnan', 'isinf', 'round']) REPLACED[word] = true

/**
 * Reads the directives. Throws at one after which the text could mean something else than it says: a macro
 * that is more than a number.
 */
export function readDirectives(all: Tokens): Directives {
  const rest: Tokens = { count: 0, at: bare<Token>() as Tokens['at'] }
  const found: Directives = { rest, numbers: bare<number>(), calls: bare<string>() }
  const words = bare<true>()
  for (let i = 0; i < all.count; i++) {
    const token = all.at[i] as Token
    if (token.text === '\\') throw refusal(token.line, 'a shader cannot have "\\" here')
    if (token.text === '#') {
      let end = i + 1
      while (end < all.count && all.at[end]?.text !== END_OF_DIRECTIVE) end++
      readDirective(all, i + 1, end, found, words)
      i = end
    } else {
      if (token.kind === 'word') words[token.text] = true
      rest.at[rest.count++] = token
    }
  }
  return found
}

function readDirective(
  all: Tokens,
  start: number,
  end: number,
  { numbers, calls }: Directives,
  words: Record<string, true | undefined>,
): void {
  const text = (i: number) => (i < end ? (all.at[start + i]?.text ?? '') : '')
  const length = end - start
  const kind = text(0)
  const name = text(1)
  if (PLAIN[kind] || (kind === 'endif' && length === 1)) return
  if (kind === 'ifdef' && name === 'GL_ES' && length === 2) return
  // A name that came before was something else there.
  const fresh = kind === 'define' && words[name] === undefined && numbers[name] === undefined
  const value = all.at[start + 2]
  if (fresh && length === 3 && value?.kind === 'number') {
    numbers[name] = wholeNumber(value, false)
  } else if (fresh && REPLACED[name] && isCall(text) && length === 9) {
    calls[name] = text(5)
  } else {
    const line = all.at[start - 1]?.line ?? 1
    throw refusal(
      line,
      `only "#define NAME 100" with a number is read here, not "#${kind} ${name}"`,
    )
  }
}

/** `define round ( value ) newRound ( value )` */
function isCall(text: (i: number) => string): boolean {
  const other = text(5)
  const loops = other === 'for' || other === 'while' || other === 'do'
  const brackets = text(2) === '(' && text(4) === ')' && text(6) === '(' && text(8) === ')'
  return brackets && text(3) === text(7) && !loops
}
