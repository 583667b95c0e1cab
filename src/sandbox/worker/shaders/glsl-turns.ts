import { bare } from '../originals.ts'
import { MOST_TURNS, refusal } from './fault.ts'
import { readDirectives, type Directives } from './glsl-directives.ts'
import { isChanged, readConstant, readLoopHead } from './loop-head.ts'
import { afterBracket, tokenize, type Tokens } from './tokens.ts'

interface GlslFunction {
  /** The tokens of its body. */
  start: number
  end: number
  /** Whether it writes to what it is called with. */
  writes: boolean
  /** Another function of the same signature. */
  other: GlslFunction | undefined
}

interface Shader {
  tokens: Tokens
  /** By signature. */
  functions: Record<string, GlslFunction | undefined>
  macros: Directives
  /** Turns by signature; NaN while they are being counted. */
  turns: Record<string, number | undefined>
  /** Constants by name. */
  values: Record<string, number | undefined>
}

/** The most that calls and loops may be nested. */
const DEPTH = 100

/**
 * The turns that the loops of a GLSL shader take for one value, at most, counted through nests and calls, and
 * one for each call. Throws where a loop's count is not a constant, or they are too many.
 */
export function countGlslTurns(text: string): number {
  const all = tokenize(text, 'glsl')
  const macros = readDirectives(all)
  const tokens = macros.rest
  const shader: Shader = {
    tokens,
    macros,
    functions: bare<GlslFunction>(),
    turns: bare<number>(),
    values: bare<number>(),
  }
  findFunctions(shader)
  return turnsOfFunction(shader, 'main/0', 1, 0)
}

function findFunctions({ tokens, functions }: Shader): void {
  for (let i = 0; i < tokens.count; i++) {
    const token = tokens.at[i]
    if (token?.text === '{') i = afterBracket(tokens, i, tokens.count) - 1
    if (token?.kind !== 'word' || tokens.at[i + 1]?.text !== '(') continue
    const start = afterBracket(tokens, i + 1, tokens.count)
    if (tokens.at[start]?.text !== '{') continue
    const end = afterBracket(tokens, start, tokens.count)
    let writes = false
    for (let j = i + 1; j < start; j++) {
      const word = tokens.at[j]?.text
      if (word === 'out' || word === 'inout') writes = true
    }
    const name = signature(tokens, token.text, i + 1)
    functions[name] = { start, end, writes, other: functions[name] }
    i = end - 1
  }
}

/** A function's name with the count of its arguments, which begin with the bracket at `open`: "round/1". */
function signature(tokens: Tokens, name: string, open: number): string {
  const end = afterBracket(tokens, open, tokens.count)
  const depth = tokens.at[open]?.depth ?? 0
  const only = end === open + 3 && tokens.at[open + 1]?.text === 'void'
  let count = end === open + 2 || only ? 0 : 1
  let square = 0
  for (let i = open + 1; i < end - 1; i++) {
    const text = tokens.at[i]?.text
    if (text === '[') square++
    else if (text === ']') square--
    else if (text === ',' && square === 0 && tokens.at[i]?.depth === depth + 1) count++
  }
  return `${name}/${count}`
}

/** The turns of all functions of a signature; none where it is not the shader's own. */
function turnsOfFunction(shader: Shader, name: string, line: number, depth: number): number {
  const known = shader.turns[name]
  if (known !== undefined && known === known) return known
  if (known !== undefined || depth > DEPTH) throw refusal(line, `"${name}" calls itself`)
  shader.turns[name] = NaN
  let turns = 0
  for (let one = shader.functions[name]; one; one = one.other) {
    turns += turnsOf(shader, one.start, one.end, depth + 1)
  }
  shader.turns[name] = turns
  return turns
}

/** The turns of the statements in these tokens. */
function turnsOf(shader: Shader, start: number, end: number, depth: number): number {
  const { tokens, functions, macros } = shader
  let turns = 0
  for (let i = start; i < end; i++) {
    const token = tokens.at[i]
    if (token?.kind !== 'word') continue
    const { text, line } = token
    if (text === 'while' || text === 'do')
      throw refusal(line, `"${text}" has no constant count. ${REMEDY}`)
    if (text === 'for') {
      const loop = readLoop(shader, i, end, line)
      const within = turnsOf(shader, loop.body, loop.end, depth + 1)
      turns += loop.turns * (1 + within)
      i = loop.end - 1
    } else if (tokens.at[i + 1]?.text === '(') {
      const called = signature(tokens, macros.calls[text] ?? text, i + 1)
      if (functions[called]) turns += 1 + turnsOfFunction(shader, called, line, depth)
    }
    if (!(turns <= MOST_TURNS)) {
      throw refusal(line, `the loops take more than ${MOST_TURNS} turns for one value`)
    }
  }
  return turns
}

const REMEDY =
  'Write for (int i = 0; i < 100; i++) with a constant in place of 100, and do not change i in the body'

function readLoop(shader: Shader, place: number, end: number, line: number) {
  const { tokens } = shader
  const headEnd = afterBracket(tokens, place + 1, end)
  const head =
    tokens.at[place + 1]?.text === '('
      ? readLoopHead(tokens, place + 2, headEnd - 1, (name) => valueOf(shader, name))
      : undefined
  if (!head) throw refusal(line, `this "for" has no constant count. ${REMEDY}`)
  const bodyEnd = endOfStatement(tokens, headEnd, end)
  for (let i = headEnd; i < bodyEnd; i++) {
    if (tokens.at[i]?.text === head.name && mayChange(shader, i, headEnd)) {
      throw refusal(
        tokens.at[i]?.line ?? line,
        `the loop's "${head.name}" may change in its body. ${REMEDY}`,
      )
    }
  }
  return { turns: head.turns, body: headEnd, end: bodyEnd }
}

/** Whether a loop's variable is changed at `place`, or handed to a function that may change it. */
function mayChange(shader: Shader, place: number, bodyStart: number): boolean {
  const { tokens, functions, macros } = shader
  if (isChanged(tokens, place)) return true
  let open = 0
  for (let i = place - 1; i > bodyStart; i--) {
    const text = tokens.at[i]?.text
    if (text === ')') open--
    else if (text === '(') {
      if (++open < 1) continue
      open = 0
      const name = tokens.at[i - 1]?.text ?? ''
      const called = signature(tokens, macros.calls[name] ?? name, i)
      for (let one = functions[called]; one; one = one.other) {
        if (one.writes) return true
      }
    } else if (text === ';' || text === '{' || text === '}') return false
  }
  return false
}

/** The number of the token after the statement that begins at `start`: a block, a loop or up to ";". */
function endOfStatement(tokens: Tokens, start: number, end: number): number {
  let place = start
  while (tokens.at[place]?.text === 'for') place = afterBracket(tokens, place + 1, end)
  const text = tokens.at[place]?.text
  if (text === '{') return afterBracket(tokens, place, end)
  if (text === 'if' || text === 'switch') {
    const line = tokens.at[place]?.line ?? 0
    throw refusal(line, `the body of a loop that begins with "${text}" needs braces around it`)
  }
  while (place < end && tokens.at[place]?.text !== ';') place++
  return place < end ? place + 1 : end
}

/** The value of a constant of the shader; NaN for any other name. */
function valueOf(shader: Shader, name: string): number {
  const macro = shader.macros.numbers[name]
  if (macro !== undefined) return macro
  const known = shader.values[name]
  if (known !== undefined) return known
  // While it is being found out, it is none: a constant cannot be made of itself.
  shader.values[name] = NaN
  const value = findConstant(shader, name)
  shader.values[name] = value
  return value
}

/** Finds `const int name = …;` where the name is declared there and nowhere else. */
function findConstant(shader: Shader, name: string): number {
  const { tokens } = shader
  let value: number | undefined
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.at[i]?.text !== name) continue
    const declared = tokens.at[i - 2]?.text === 'const' && tokens.at[i - 1]?.text === 'int'
    if (declared && value === undefined && tokens.at[i + 1]?.text === '=') {
      const read = readConstant(tokens, i + 2, tokens.count, (other) => valueOf(shader, other))
      if (tokens.at[read.end]?.text !== ';') return NaN
      value = read.value
    } else if (isChanged(tokens, i)) return NaN
  }
  return value ?? NaN
}
