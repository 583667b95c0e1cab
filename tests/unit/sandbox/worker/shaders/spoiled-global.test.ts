import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'

/** Spoils all that a program can reach: methods, getters, and the setters that a list would use. */
const SPOIL = `
const lie = function () { return [] }
const { defineProperty, getOwnPropertyDescriptor } = Object
const { ownKeys } = Reflect
const kinds = [Array, String, RegExp, Map, Object, Function, Number, Math, Error, RangeError, Reflect]
for (let k = 0; k < kinds.length; k++) for (let p = 0; p < 2; p++) {
  const object = p === 0 ? kinds[k] : kinds[k].prototype
  const keys = object ? ownKeys(object) : { length: 0 }
  for (let i = 0; i < keys.length; i++) {
    if (!getOwnPropertyDescriptor(object, keys[i]).configurable) continue
    defineProperty(object, keys[i], { __proto__: null, value: lie, configurable: true })
  }
}
Object = Number = String = RangeError = lie`
const SETTERS = `
const { defineProperty } = Object
const spoil = (name) => defineProperty(Object.prototype, name, { __proto__: null, get: () => 0, set() {} })
for (let i = 0; i < 100; i++) spoil(i)
for (const name of ['text', 'kind', 'count', 'at', 'start', 'end', 'turns', 'other', 'value', 'line']) spoil(name)`

let script = ''
beforeAll(async () => {
  const folder = './src/sandbox/worker/shaders'
  const contents = `export { countGlslTurns } from '${folder}/glsl-turns.ts'
    export { guardWgsl } from '${folder}/wgsl-guards.ts'`
  const made = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'shaders',
    target: 'es2022',
  })
  script = made.outputFiles[0]?.text ?? ''
})

const ENDLESS = 'void main() { for (int i = 0; i < 2000000000; i++) { c += 1.0; } }'
const HONEST = 'const int N = 5; void main() { for (int i = 0; i < N; i++) { c += f(i); } }'
const DYNAMIC = 'fn main() { while (true) { x += 1; } }'

it.each([
  ['an honest global', ''],
  ['spoiled methods', SPOIL],
  ['setters on every object', SETTERS],
])('judges shaders alike in %s', (_, spoil) => {
  const context = createContext({})
  runInContext(script, context)
  const call = `(() => { const { countGlslTurns, guardWgsl } = shaders
    ${spoil}
    let refused = ''
    try { countGlslTurns(${JSON.stringify(ENDLESS)}) } catch (error) { refused = 'refused' }
    return refused + ' ' + countGlslTurns(${JSON.stringify(HONEST)}) + ' ' + guardWgsl(${JSON.stringify(DYNAMIC)})
  })()`
  const said = runInContext(call, context) as string
  expect(said).toMatch(/^refused 5 fn main\(\) \{ while \(true\) \{ if \(turnsOfAllLoops >= /)
})
