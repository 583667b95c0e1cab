import { describe, expect, it, test } from 'vitest'
import { fencesIn } from '../../../scripts/snippets/fences.ts'
import { judgeSnippet } from '../../../scripts/snippets/judge.ts'
import { pageSnippets } from '../../../scripts/snippets/page-snippets.ts'
import { runSnippet } from '../../../scripts/snippets/run-snippet.ts'
import { describeProblem } from '../../../src/content/problem.ts'
import { readPages } from '../../../src/content/read.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`
const fences = (mdx: string) => fencesIn(parsePage('p.mdx', mdx))
const snippets = (mdx: string) => pageSnippets({ path: 'p.mdx', mdx })
const python = { page: 'p.mdx', line: 3, language: 'python', code: '' } as const

describe('the fences of a page', () => {
  it('have a language, options, code and lines', () => {
    expect(fences(`---\na: 1\n---\n\n${block('python no-run', 'x = 1\n\ny = 2')}`)).toEqual([
      { language: 'python', options: 'no-run', code: 'x = 1\n\ny = 2', from: 5, to: 9 },
    ])
  })

  it('are found in lists, and not inside of others', () => {
    const inList = `- item\n\n  ${block('ts', 'x').replaceAll('\n', '\n  ')}`
    expect(fences(inList)).toMatchObject([{ language: 'ts', code: 'x', from: 3, to: 5 }])
    expect(fences('````text\n```ts\nx\n```\n````\n')).toHaveLength(1)
  })
})

describe('a program of a page', () => {
  it('is told apart from a page that is no MDX', () => {
    expect(() => snippets('<Lab')).toThrow(/^p\.mdx:1 .*it is no MDX/)
  })

  it('is Python or TypeScript, and nothing else', () => {
    const mdx = ['python', 'ts', 'text', 'yaml']
      .map((name) => block(name, 'x'))
      .join('\nWords.\n\n')
    expect(snippets(mdx).map(({ language }) => language)).toEqual(['python', 'ts'])
  })

  test.each(['text', 'output'])('prints what the %s block under it says', (language) => {
    const mdx = `${block('python', 'x')}\n${block(language, '1\n2')}`
    expect(snippets(mdx)).toEqual([
      { page: 'p.mdx', line: 1, language: 'python', code: 'x', prints: '1\n2' },
    ])
  })

  it('does not print what stands under other words', () => {
    const mdx = `${block('python', 'x')}\nWords.\n\n${block('text', '1')}`
    expect(snippets(mdx)[0]).not.toHaveProperty('prints')
  })

  it('is left out with a reason, and never without', () => {
    expect(snippets(block('python no-run reason="Needs a GPU."', 'x'))[0]?.notRun).toBe(
      'Needs a GPU.',
    )
    expect(() => snippets(block('python no-run', 'x'))).toThrow(/^p\.mdx:1 no-run: .*reason="…"/)
  })

  it('is found on the pages of the site', () => {
    expect(readPages().flatMap(pageSnippets)).not.toEqual([])
  })
})

describe('a program that was run', () => {
  it('is good where it prints what is stated, spaces at the ends aside', () => {
    expect(judgeSnippet({ ...python, prints: '1\n2' }, { stdout: '1 \n2\n' })).toBeUndefined()
    expect(judgeSnippet(python, { stdout: '' })).toBeUndefined()
  })

  test.each([
    [
      'another result',
      '1',
      { stdout: '2' },
      /^p\.mdx:3 python block: .*prints\n1\nand it printed\n2\. Mend one/,
    ],
    [
      'an unstated result',
      undefined,
      { stdout: '2' },
      /^p\.mdx:3 python block: .*Put it in a ```text block/,
    ],
    ['a stated result that never came', '1', { stdout: '' }, /the page says that it prints/],
    [
      'an error',
      undefined,
      { error: 'NameError: x' },
      /NameError: x\. Mend .* `no-run reason="…"`/,
    ],
  ])('fails with %s', (_name, prints, printed, message) => {
    const snippet = prints === undefined ? python : { ...python, prints }
    const problem = judgeSnippet(snippet, printed)
    expect(problem && describeProblem(problem)).toMatch(message)
  })

  it('runs in Node with TensorFlow.js where it is TypeScript', { timeout: 120_000 }, async () => {
    const run = (code: string) => runSnippet({ ...python, language: 'ts', code })
    const imports = "import * as tf from '@tensorflow/tfjs'\n"
    const good = await run(`${imports}console.log(tf.add(1, 2).dataSync()[0])`)
    expect(good).toEqual({ stdout: '3\n' })
    const bad = await run(`${imports}tf.add(1)`)
    expect(bad.error).toMatch(/^snippet\.ts:2: Error: /)
  })
})
