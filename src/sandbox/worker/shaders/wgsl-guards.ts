import { bare, unbound } from '../originals.ts'
import { MOST_TURNS, refusal } from './fault.ts'
import { isChanged, readLoopHead } from './loop-head.ts'
import { afterBracket, tokenize, type Tokens } from './tokens.ts'

/** The count of turns that one invocation of a shader has taken, in the shader's own text. */
const COUNT = 'turnsOfAllLoops'
/** The most turns of one loop in which invocations wait for each other. */
const MOST_TOGETHER = 2 ** 16
/** A counted loop of more turns than this gets a guard too. */
const MOST_UNGUARDED = 2 ** 12
/** The most that loops and calls may be nested. */
const DEPTH = 100

/** What all invocations of a workgroup must reach alike. */
const TOGETHER = bare<true>()
for (const name of [
  'workgroupBarrier',
  'storageBarrier',
  'textureBarrier',
  'workgroupUniformLoad',
]) {
  TOGETHER[name] = true
}

interface Body {
  start: number
  end: number
}

interface Shader {
  tokens: Tokens
  functions: Record<string, Body | undefined>
  /** Whether a function waits for other invocations; undefined until it is known. */
  together: Record<string, boolean | undefined>
  turns: Record<string, number | undefined>
  /** What to put in before a token, by the token's number. */
  before: Record<number, string | undefined>
  guards: number
}

const slice = unbound(String.prototype.slice)

/**
 * Gives the text of a WGSL shader in which every loop ends: TensorFlow.js bounds its loops by uniforms, so
 * that no count is to be read from the text. A loop of a constant count stays as it is; any other leaves off
 * when all together have taken too many turns. Throws where that cannot be had.
 */
export function guardWgsl(text: string): string {
  const tokens = tokenize(text, 'wgsl')
  const shader: Shader = {
    tokens,
    functions: bare<Body>(),
    together: bare<boolean>(),
    turns: bare<number>(),
    before: bare<string>() as Shader['before'],
    guards: 0,
  }
  findFunctions(shader)
  for (let i = 0; i < tokens.count; i++) {
    const token = tokens.at[i]
    if (!token) continue
    if (slice(token.text, 0, COUNT.length) === COUNT) {
      throw refusal(token.line, `names that begin with "${COUNT}" are taken`)
    }
    if (token.text === 'fn') {
      const name = tokens.at[i + 1]?.text ?? ''
      if (shader.functions[name]) turnsOfFunction(shader, name, token.line, 0)
    }
  }
  return shader.guards === 0 ? text : written(text, shader)
}

function written(text: string, { tokens, before }: Shader): string {
  let result = ''
  let done = 0
  for (let i = 0; i < tokens.count; i++) {
    const added = before[i]
    if (added === undefined) continue
    const start = tokens.at[i]?.start ?? done
    result += slice(text, done, start) + added
    done = start
  }
  return `${result}${slice(text, done, text.length)}\nvar<private> ${COUNT}: u32;\n`
}

function findFunctions({ tokens, functions }: Shader): void {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.at[i]?.text !== 'fn') continue
    const start = bodyAfter(tokens, i, tokens.count)
    const end = afterBracket(tokens, start, tokens.count)
    functions[tokens.at[i + 1]?.text ?? ''] = { start, end }
    i = end - 1
  }
}

/** The number of the "{" that begins the body of what begins at `place`. */
function bodyAfter(tokens: Tokens, place: number, end: number): number {
  let i = place
  while (i < end && tokens.at[i]?.text !== '{') i++
  return i
}

/** The turns that a function's constant loops take, and one for each call. */
function turnsOfFunction(shader: Shader, name: string, line: number, depth: number): number {
  const known = shader.turns[name]
  const body = shader.functions[name]
  if (!body) return 0
  if (known !== undefined && known === known) return known
  if (known !== undefined || depth > DEPTH) throw refusal(line, `"${name}" calls itself`)
  shader.turns[name] = NaN
  const turns = turnsOf(shader, body.start, body.end, depth + 1, false)
  shader.turns[name] = turns
  return turns
}

/** `held` is whether a loop around these tokens has a count of its own, for invocations that wait. */
function turnsOf(shader: Shader, start: number, end: number, depth: number, held: boolean): number {
  const { tokens, functions } = shader
  let turns = 0
  for (let i = start; i < end; i++) {
    const token = tokens.at[i]
    if (token?.kind !== 'word') continue
    const { text, line } = token
    if (text === 'for' || text === 'while' || text === 'loop') {
      const open = bodyAfter(tokens, i, end)
      const bodyEnd = afterBracket(tokens, open, end)
      const count = text === 'for' ? constantTurns(tokens, i, open, bodyEnd) : undefined
      const together = waits(shader, i, bodyEnd, depth)
      const guarded = count === undefined
      if (guarded && together && held) {
        throw refusal(
          line,
          'invocations wait for each other in a loop within a loop, neither of a constant count',
        )
      }
      const within = turnsOf(shader, open, bodyEnd, depth + 1, held || (guarded && together))
      turns += (count ?? 1) * (1 + within)
      if (guarded) guard(shader, i, open, together ? undefined : 1 + within)
      i = bodyEnd - 1
    } else if (tokens.at[i + 1]?.text === '(' && functions[text]) {
      turns += 1 + turnsOfFunction(shader, text, line, depth)
    }
    if (!(turns <= MOST_TURNS)) {
      throw refusal(line, `the loops take more than ${MOST_TURNS} turns in one invocation`)
    }
  }
  return turns
}

/** The turns of a `for` that ends by itself; undefined where its count is no small constant. */
function constantTurns(
  tokens: Tokens,
  place: number,
  open: number,
  end: number,
): number | undefined {
  if (tokens.at[place + 1]?.text !== '(' || tokens.at[open - 1]?.text !== ')') return undefined
  const head = readLoopHead(tokens, place + 2, open - 1, () => NaN)
  if (!head || head.turns > MOST_UNGUARDED) return undefined
  for (let i = open; i < end; i++) {
    if (tokens.at[i]?.text === head.name && isChanged(tokens, i, true)) return undefined
  }
  return head.turns
}

/** Whether invocations wait for each other somewhere in these tokens, or in what they call. */
function waits(shader: Shader, start: number, end: number, depth: number): boolean {
  const { tokens, functions, together } = shader
  for (let i = start; i < end; i++) {
    const text = tokens.at[i]?.text ?? ''
    if (TOGETHER[text]) return true
    const body = functions[text]
    if (!body || depth > DEPTH) continue
    const known = together[text]
    if (known === undefined) {
      together[text] = false
      together[text] = waits(shader, body.start, body.end, depth + 1)
    }
    if (together[text]) return true
  }
  return false
}

/**
 * Puts a guard into a loop, each of whose turns is worth `turns` of the shader's count. Where invocations wait
 * for each other that is undefined: the guard must come out alike for all of them, so it counts this loop alone.
 */
function guard(shader: Shader, place: number, open: number, turns: number | undefined): void {
  const { tokens, before } = shader
  const previous = tokens.at[place - 1]?.text
  const loop = tokens.at[place]
  if (previous !== ';' && previous !== '{' && previous !== '}') {
    throw refusal(loop?.line ?? 0, `"${loop?.text}" must begin a statement, without attributes`)
  }
  if (tokens.at[open]?.text !== '{') throw refusal(loop?.line ?? 0, 'a loop has no body')
  const count = turns === undefined ? `${COUNT}${shader.guards}` : COUNT
  const most = turns === undefined ? MOST_TOGETHER : MOST_TURNS
  if (turns === undefined) before[place] = `${before[place] ?? ''}var ${count} = 0u; `
  const check = `if (${count} >= ${most}u) { break; } ${count} += ${turns ?? 1}u;`
  before[open + 1] = `${check} ${before[open + 1] ?? ''}`
  shader.guards++
}
