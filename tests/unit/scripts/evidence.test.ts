import { describe, expect, it, test } from 'vitest'
import { definedKeys } from '../../../scripts/evidence/bibliography.ts'
import { MOST_WORDS, pageEvidence } from '../../../scripts/evidence/page-evidence.ts'
import { pageProblems, sourceProblems } from '../../../scripts/evidence/problems.ts'
import { readEvidence } from '../../../scripts/evidence/read-evidence.ts'
import { usesInPage, usesInYaml } from '../../../scripts/evidence/source-uses.ts'
import { evidenceTable } from '../../../scripts/evidence/table.ts'

const front = '---\ntitle: "A heading"\n---\n\n'
const cite = '<Cite source="a" at="b" />'
const page = (mdx: string, path = 'content/docs/features/x.mdx') =>
  pageEvidence({ path, mdx: front + mdx })
const problemsOf = (mdx: string, path?: string) => pageProblems(page(mdx, path))
const table = '| a | b |\n| - | - |\n| c | d |\n'

describe('the content', () => {
  const { pages, defined, uses } = readEvidence()

  it('uses sources that are defined, and defines sources that are used, once', () => {
    expect(defined.length).toBeGreaterThan(100)
    expect(uses.length).toBeGreaterThan(defined.length)
    expect(sourceProblems(defined, uses)).toEqual([])
  })

  it('has pages of readable length whose sections rest on something', () => {
    expect(pages.length).toBeGreaterThan(30)
    expect(pages.flatMap(pageProblems)).toEqual([])
  })
})

describe('a source', () => {
  test.each([
    ['that nobody defines', ['a'], ['a', 'b'], /^f: unknown source "b"\. Add it to .*yaml/],
    ['that nobody uses', ['a', 'b'], ['a'], /nothing uses "b"\. Cite it, or remove it/],
    ['that is defined twice', ['a', 'a'], ['a'], /"a" is defined twice\. Remove one/],
  ])('%s is found, with a remedy', (_name, defined, keys, message) => {
    const problems = sourceProblems(
      defined,
      keys.map((key) => ({ key, file: 'f' })),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  it('is counted in pages, wherever its attribute stands', () => {
    const text = 'A <Cite source="a" />, b <Cite at="x" source="b" />,\n<Cite\n  source="c"\n/>'
    expect(usesInPage('f', text).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  it('is counted in YAML at any depth, and in lists of articles', () => {
    const yaml =
      'articles: [a]\nrows:\n  - sources: [{ source: b, at: x }]\n  - evidence: [{ source: c }]'
    expect(usesInYaml('f', yaml).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  it('that is defined twice stands twice in the list of keys', () => {
    expect(definedKeys('a:\n  title: A\nb:\n  title: B\na:\n  title: C\n')).toEqual(['a', 'b', 'a'])
  })
})

describe('a page', () => {
  it('is counted section by section, without its front matter and its code', () => {
    const { sections, ...sums } = page(
      `Two words.${cite}\n\n## One\n\n${table}\n\`\`\`python\n## no heading\nx = 1\n\`\`\`\n\n### Two\n\n<Lab id="moons" />\n`,
    )
    expect(sections.map(({ heading, line }) => [heading, line])).toEqual([
      ['(introduction)', 1],
      ['One', 7],
      ['Two', 18],
    ])
    expect(sums).toMatchObject({ words: 6, citations: 1, labs: 1, tables: 1, figures: 0 })
  })

  it('needs evidence in each section that has words', () => {
    const problems = problemsOf(`Said.${cite}\n\n## Bare\n\nWords.\n\n${table}\n## Empty\n`)
    expect(problems).toEqual([
      'content/docs/features/x.mdx:7: "Bare" has no source. Add a <Cite>, a <Claim> or a <Lab>.',
    ])
  })

  test.each([
    cite,
    '<Claim id="x">“y”</Claim>',
    '<Lab id="moons" />',
    '<LivePair />',
    '<HeadToHead table="x" />',
  ])('rests on %s', (component) => {
    expect(problemsOf(`Words ${component}\n\n${table}`)).toEqual([])
  })

  it('does not rest on the name of a component that only begins alike', () => {
    expect(problemsOf(`Words <Citation /> <Labels />\n\n${table}`)).toHaveLength(1)
  })

  it('needs a lab, a figure or a table', () => {
    expect(problemsOf(`Words.${cite}`)).toEqual([
      expect.stringMatching(/neither lab nor figure nor table/),
    ])
    expect(problemsOf(`Words.${cite}\n\n<Stack />`)).toEqual([])
  })

  it('has so many words at most', () => {
    const words = (count: number) => problemsOf(`${'word '.repeat(count)}${cite}\n\n<Stack />`)
    expect(words(MOST_WORDS)).toEqual([])
    expect(words(MOST_WORDS + 1)).toEqual([expect.stringMatching(/1501 words, at most 1500/)])
  })

  it('needs no source where it leads on or is about the site', () => {
    expect(problemsOf('Words.', 'content/docs/features/index.mdx')).toEqual([])
    expect(problemsOf('Words.', 'content/docs/contribute/new.mdx')).toEqual([])
  })

  it('keeps its citations and claims in their sentence', () => {
    expect(problemsOf(`Words of a sentence\n${cite} and on.\n\n${table}`)).toEqual([
      expect.stringMatching(/x\.mdx:6: the line begins with <Cite/),
    ])
    expect(
      problemsOf(`Words\n\n<Claim id="x">“y”</Claim>\n<Claim id="z">“y”</Claim>\n\n${table}`),
    ).toEqual([])
  })
})

describe('the table', () => {
  it('has a line for each page, and names what is uncited', () => {
    const lines = evidenceTable([
      page(`Said.${cite}\n\n## Bare\n\nWords.\n`),
      page('Words.', 'content/docs/features/index.mdx'),
    ]).split('\n')
    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['page', 'words', 'citations', 'claims', 'labs', 'figures', 'tables', 'uncited'],
      ['features/x.mdx', '2', '1', '0', '0', '0', '0', 'Bare'],
      ['features/index.mdx', '1', '0', '0', '0', '0', '0', '(1, not failed)'],
    ])
  })
})
