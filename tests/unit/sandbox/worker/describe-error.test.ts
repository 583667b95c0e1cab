import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../../src/sandbox/protocol.ts'
import { describeError } from '../../../../src/sandbox/worker/describe-error.ts'
import { consoleText } from '../../../../src/sandbox/worker/format-value.ts'

const PLACE = { file: 'a.ts', original: (line: number, column: number) => ({ line, column }) }

const fail = () => {
  throw new Error('trap')
}
const HOSTILE: Record<string, unknown> = {
  null: null,
  undefined,
  symbol: Symbol('s'),
  bigint: 10n ** 300n,
  text: 'x'.repeat(1_000_000),
  function: fail,
  proxy: new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail }),
  'proxy of a function': new Proxy(fail, { get: fail, apply: fail }),
  'throwing toString': { toString: fail, [Symbol.toPrimitive]: fail },
  'throwing getters': Object.defineProperties(new Error('x'), {
    stack: { get: fail },
    name: { get: fail },
    message: { get: fail },
  }),
  'fields of other types': { name: 1, message: {}, stack: [] },
  'no prototype': Object.create(null),
  revoked: (() => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  })(),
}

describe('a hostile value', () => {
  test.each(Object.entries(HOSTILE))('%s is described', (_, value) => {
    const error = describeError(value, PLACE)
    expect(error.name).toBe('Error')
    expect(error.message).not.toBe('')
    expect(error.message.length).toBeLessThanOrEqual(LIMITS.text)
    expect(error.line).toBeUndefined()
  })

  test.each(Object.entries(HOSTILE))('%s is written', (_, value) => {
    expect(consoleText(value, 100).length).toBeLessThanOrEqual(110)
  })

  test('of 50 MB is cut', () => {
    const error = describeError(new RangeError('x'.repeat(50_000_000)), PLACE)
    expect(error.name).toBe('RangeError')
    expect(error.message).toHaveLength(LIMITS.text)
  })
})

describe('the line', () => {
  const line = (stack: string, message = 'm') =>
    describeError(Object.assign(new Error(message), { stack }), PLACE)

  test.each([
    ['Error: m\n    at f (a.ts:3:7)\n    at b.ts:4:1', 3, 7],
    ['Error: m\n    at matMul (blob:null/x:1:99)\n    at a.ts:12:5', 12, 5],
    ['Error: m\n    at async a.ts:2:1', 2, 1],
    ['f@blob:null/x:9:9\n@a.ts:5:6\n', 5, 6],
    ['@http://localhost/a.ts:5:6\n', 5, 6],
  ])('of %j', (stack, lineNumber, column) => {
    expect(line(stack)).toMatchObject({ line: lineNumber, column })
  })

  test('is not read from the message', () => {
    expect(line('Error: at a.ts:99:1\n    at a.ts:2:3', 'at a.ts:99:1')).toMatchObject({ line: 2 })
  })

  test('of a stack that the program made up is none that it does not have', () => {
    const short = {
      ...PLACE,
      original: (line: number, column: number) => (line <= 6 ? { line, column } : undefined),
    }
    const madeUp = Object.assign(new Error('m'), { stack: 'Error: m\n    at a.ts:987:1' })
    expect(describeError(madeUp, short)).toEqual({ name: 'Error', message: 'm' })
    madeUp.stack += '\n    at f (a.ts:4:2)'
    expect(describeError(madeUp, short)).toMatchObject({ line: 4, column: 2 })
  })

  test.each(['Error: m\n  at xa.ts:3:7', 'Error: m\n  at axts:3:7', ''])(
    'is not in %j',
    (stack) => {
      expect(line(stack).line).toBeUndefined()
    },
  )
})

test('the line is found in a stack that names the address instead of the file', () => {
  const url = 'blob:null/f7f5216d-a1bc'
  const stack = `O@blob:null/other:1:9\nf@${url}:2:57\nmodule code@${url}:3:2`
  const error = Object.assign(new Error('x'), { stack })
  expect(describeError(error, { ...PLACE, url })).toMatchObject({ line: 2, column: 57 })
  expect(describeError(error, PLACE).line).toBeUndefined()
})
