import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentProblems } from '../../../scripts/check/content.ts'
import { examples, exampleFields, wordedFields } from '../../../scripts/new/examples.ts'
import { NEW_KINDS, writeNew } from '../../../scripts/new/index.ts'
import type { NewFile } from '../../../scripts/new/scaffold.ts'
import { template } from '../../../scripts/new/template.ts'
import { describeProblem, type Problem } from '../../../src/content/problem.ts'
import { goToCopy } from '../../support/content-copy.ts'
import { CLAIM, EVENT, SOURCE } from '../../support/new-answers.ts'

const BEGUN = {
  page: { id: 'features/new-page' },
  lab: { name: 'new-lab', page: 'features/new-page' },
  probe: { name: 'new-probe', page: 'features/new-page' },
  source: { ...SOURCE, key: 'new-source' },
  claim: { ...CLAIM, name: 'keras-is-new', source: 'new-source' },
  event: { ...EVENT, name: 'new-thing' },
  data: { name: 'new-points' },
}
const LEFT = 'these are still the words of the example'

const goBack = goToCopy()
afterAll(goBack)

let told: Problem[] = []
beforeAll(async () => {
  const written: NewFile[] = []
  for (const [kind, given] of Object.entries(BEGUN)) {
    written.push(...(await writeNew(kind, given)).files)
  }
  const paths = written.map(({ path }) => path)
  told = contentProblems().filter(({ file }) => paths.includes(file))
}, 120_000)

it('every kind is begun here', () => {
  expect(Object.keys(BEGUN).sort()).toEqual(Object.keys(NEW_KINDS).sort())
})

it('what is new passes, but for exactly the words of its own example, and data that nothing reads yet', () => {
  const left = told.filter(({ what }) => what === LEFT)
  const fields = Map.groupBy(left, ({ file }) => file)
  const text = examples().flatMap(({ inText }) => inText.map((sentence) => `"${sentence}"`))
  expect(told.filter(({ what }) => what !== LEFT).map(describeProblem)).toEqual([
    expect.stringContaining('new-points.json data("new-points"): no program reads it.'),
  ])
  expect(text).toHaveLength(2)
  expect(
    Object.fromEntries([...fields].map(([file, each]) => [file, each.map(({ field }) => field)])),
  ).toEqual({
    'content/claims/keras-is-new.yaml': ['correction', 'wouldChange'],
    'content/data/new-points.json': ['about'],
    'content/docs/features/new-page.mdx': ['lede', ...text],
    'content/labs/new-lab/lab.yaml': [
      'question',
      'about',
      'tries.0.caption',
      'tries.0.expect.says',
    ],
    'content/probes/new-probe/probe.yaml': ['question', 'shows'],
    'content/timeline/2024-new-thing.yaml': ['what', 'matters'],
  })
})

it('each is told with its line and what to do', () => {
  const left = told.filter(({ what }) => what === LEFT)
  expect(left.filter(({ line }) => line === undefined)).toEqual([])
  expect(new Set(left.map(({ remedy }) => remedy))).toEqual(new Set(['Write yours.']))
})

it.each(examples().map((example) => [example.template, example] as const))(
  'every sentence of %s is known as one of the example',
  (name, { inFields }) => {
    expect(inFields.size).toBeGreaterThan(0)
    const sentences = textsIn(exampleFields(name, template(name))).filter((text) =>
      /[.?]$/.test(text),
    )
    const known = wordedFields(exampleFields(name, template(name))).map(({ text }) => text)
    expect(sentences.filter((text) => !known.includes(text))).toEqual([])
  },
)

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}
