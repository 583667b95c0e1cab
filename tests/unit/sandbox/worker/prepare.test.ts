import { describe, expect, test } from 'vitest'
import type { ProgramError } from '../../../../src/sandbox/protocol.ts'
import { prepareProgram } from '../../../../src/sandbox/worker/prepare.ts'
import { ProgramFault } from '../../../../src/sandbox/worker/program-fault.ts'

const MODULES = {
  '@tensorflow/tfjs': {
    url: 'blob:null/tf',
    names: ['scalar', 'matMul', ...Array(20).keys().map(String)],
  },
  lab: { url: 'blob:null/lab', names: ['data', 'glorot', 'plot', 'progress', 'show'] },
}

const prepare = (program: string) => prepareProgram(program, 'low-level.ts', MODULES)

function fault(program: string): ProgramError {
  try {
    prepare(program)
  } catch (error) {
    const found = ProgramFault.errorOf(error)
    if (found) return found
  }
  throw new Error('no fault')
}

describe('imports', () => {
  test.each([
    ["import * as tf from '@tensorflow/tfjs'", 'import * as tf from "blob:null/tf"'],
    ['import*as t from"@tensorflow/tfjs";t', 'import*as t from"blob:null/tf";t'],
    ["import {\n  plot,\n} from 'lab'", 'import {\n  plot,\n} from "blob:null/lab"'],
    ["import 'lab'", 'import "blob:null/lab"'],
    ["export { plot } from 'lab'", 'export { plot } from "blob:null/lab"'],
    ["export * from 'lab'", 'export * from "blob:null/lab"'],
    ["const l = await import('lab')", 'const l = await import("blob:null/lab")'],
    ['const l = await import(`lab`)', 'const l = await import("blob:null/lab")'],
    ["if (1) { f(async () => (await import('lab')).plot) }", '"blob:null/lab"'],
  ])('of %j', (program, code) => {
    expect(prepare(program).code).toContain(code)
  })

  test.each([
    "// import x from 'lab'",
    "/* import x from 'lab' */",
    `const text = "import x from 'lab'"`,
    "const text = `import x from 'lab' ${1}`",
    "const pattern = /import x from 'lab'/",
  ])('not in %j', (program) => {
    expect(prepare(program).code.startsWith(`${program}\n`)).toBe(true)
  })

  test('leaves an import() that is computed alone', () => {
    expect(prepare('await import(self.x)').code).toContain('import(self.x)')
  })

  test.each([
    ["import d3 from 'd3'", "no module 'd3'", 1],
    ["\n\nawait import('https://example.com/x.js')", "no module 'https://example.com/x.js'", 3],
    ["import x from 'constructor'", "no module 'constructor'", 1],
    ["import {\n data,\n plott } from 'lab'", "exports no 'plott'. It exports data, glorot", 3],
    ["import { matmul } from '@tensorflow/tfjs'", 'Did you mean matMul?', 1],
    ["import tf from '@tensorflow/tfjs'", 'Write: import * as tf from', 1],
    ["import lab from 'lab'", 'Write: import { data, glorot', 1],
    ["export { nothing } from 'lab'", "exports no 'nothing'", 1],
  ])('%j is an error of its line', (program, message, line) => {
    const error = fault(program)
    expect(error).toMatchObject({ name: 'ImportError', line })
    expect(error.message).toContain(message)
  })

  test('of what is elsewhere says where', () => {
    expect(fault("import fs from 'node:fs'").hint).toEqual({ kind: 'elsewhere', about: 'node' })
    expect(fault("import { plott } from 'lab'").hint).toBeUndefined()
  })
})

describe('syntax', () => {
  test('names line and column of a mistake', () => {
    expect(fault('const a = 1\nconst b = = 2')).toEqual({
      name: 'SyntaxError',
      message: 'Unexpected token',
      line: 2,
      column: 11,
    })
  })

  test.each([
    'const a: number = 1',
    'function f(x: number) {}',
    'function f(x?: string) {}',
    'function f(): void {}',
    'interface A { b: number }',
    'type A = number',
    'enum A { B }',
    'const a = b as number',
    'const a = b satisfies C',
    'class A { private b = 1 }',
    "import type { A } from 'lab'",
    'const a = b!.c',
  ])('%j is told to be TypeScript', (program) => {
    expect(fault(`\n${program}`)).toMatchObject({
      name: 'SyntaxError',
      line: 2,
      hint: { kind: 'text', about: 'typescript' },
    })
  })

  test.each(['const a = = 1', 'f(', '}', 'const o = { a: 1, b 2 }'])('%j is not', (program) => {
    expect(fault(program).hint).toBeUndefined()
  })

  test.each([
    ['f(\n', 1, 3],
    ['\nf(\n  a,\n\n', 3, 5],
  ])('of %j that ends too early is a mistake of its last line', (program, line, column) => {
    expect(fault(program)).toMatchObject({ name: 'SyntaxError', line, column })
  })

  test('says that a program is nested too deeply', () => {
    expect(fault(`x = ${'['.repeat(100_000)}`).message).toContain('nested too deeply')
  })

  test('takes top-level await, classes with private names and regular expressions with sets', () => {
    const program =
      'await null; class A { #b = 1; c() { return #b in this } }; /[\\w--a]/v.test("b")'
    expect(prepare(program).code).toContain(program)
  })
})

describe('places', () => {
  test('lines stay, and a name for stacks comes last', () => {
    const program = "import 'lab'\nimport '@tensorflow/tfjs'\nf()\n//# sourceURL=other.js"
    const lines = prepare(program).code.split('\n')
    expect(lines[2]).toBe('f()')
    expect(lines.at(-1)).toBe('//# sourceURL=low-level.ts')
  })

  test('columns after an import are those of the reader', () => {
    const program = "import 'lab'; import '@tensorflow/tfjs'; boom()\n    boom()"
    const { code, original } = prepare(program)
    const column = code.indexOf('boom') + 1
    expect(original(1, column)).toEqual({ line: 1, column: program.indexOf('boom') + 1 })
    expect(original(2, 5)).toEqual({ line: 2, column: 5 })
  })

  test('that the program does not have are none of it', () => {
    const { original } = prepare('first\nsecond\n')
    expect(original(2, 7)).toEqual({ line: 2, column: 7 })
    expect(original(2, 8)).toBeUndefined()
    expect(original(3, 1)).toBeUndefined()
    expect(original(0, 1)).toBeUndefined()
  })
})
