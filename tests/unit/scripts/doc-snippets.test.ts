import { describe, expect, test } from 'vitest'
import { examplesIn } from '../../../scripts/doc-snippets/examples.ts'
import { leftOut } from '../../../scripts/doc-snippets/left-out.ts'
import { judgeExample, same, type ExampleOutcome } from '../../../scripts/doc-snippets/outcome.ts'

test('the programs of a doc comment are taken as they stand, with their place', () => {
  const text = [
    '/**',
    ' * Adds.',
    ' * ```js',
    ' * const a = 1;',
    ' *',
    ' *   a.print();',
    ' * ```',
    ' * ```bash',
    ' * npm i',
    ' * ```',
    ' *   ```javascript',
    ' *   b',
    ' *   ```',
    ' * ```js',
    ' */',
    'const c = `',
    '```',
  ].join('\n')
  expect(examplesIn(text, 'x.d.ts')).toEqual([
    { place: 'x.d.ts:3', code: 'const a = 1;\n\n  a.print();' },
    { place: 'x.d.ts:11', code: '  b' },
  ])
})

test.each([
  ["await model.save('http://model-server/upload')", 'network'],
  ["await model.save('indexeddb://m')", 'storage'],
  ["await model.save('downloads://m')", 'page elements'],
  ["document.getElementById('a')", 'page elements'],
  ['new ImageData(1, 1)', undefined],
  ['// see https://example.org\ntf.abs(-1)', undefined],
])('%s needs %s', (code, need) => {
  expect(leftOut(code)).toBe(need)
})

describe('a run in the sandbox', () => {
  const done = (...lines: string[]): ExampleOutcome => ({ ended: 'done', lines })
  const failed = (error: string): ExampleOutcome => ({ ended: 'failed', error, lines: [] })

  test('must write what two bare pages write', () => {
    expect(judgeExample(done('1'), done('1'), done('1'))).toEqual({ measure: 'to the letter' })
    expect(judgeExample(done('2'), done('1'), done('1')).difference).toContain(
      'bare page done, ["1"]',
    )
    expect(same(done('1'), done('1'))).toBe(true)
    expect(same(done('1', '2'), done('1'))).toBe(false)
  })

  test('may have other numbers where the bare pages have, and no other words', () => {
    const bare = [done('[0.25, -1]', 'ok'), done('[ 0.3, -2e-5]', 'ok')] as const
    expect(judgeExample(done('[0.1234, 7]', 'ok'), ...bare)).toEqual({ measure: 'by form' })
    expect(judgeExample(done('[0.1234]', 'ok'), ...bare).difference).toBeDefined()
    expect(judgeExample(failed('Error: no'), ...bare).difference).toContain(
      'sandbox failed with Error',
    )
  })

  test('has as many lines where the bare pages differ in more', () => {
    const bare = [done('a'), done('b')] as const
    expect(judgeExample(done('c'), ...bare)).toEqual({ measure: 'by number of lines' })
    expect(judgeExample(done('c', 'd'), ...bare).difference).toBeDefined()
  })

  test('fails with the same error, worded as its parser words it', () => {
    expect(same(failed('TypeError: x'), failed('TypeError: x'))).toBe(true)
    expect(same(failed('TypeError: x'), failed('TypeError: y'))).toBe(false)
    expect(same(failed('SyntaxError: x'), failed('SyntaxError: y'))).toBe(true)
    expect(same({ ended: 'silent', lines: [] }, done())).toBe(false)
  })
})
