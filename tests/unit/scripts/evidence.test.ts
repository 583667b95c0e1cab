import { describe, expect, it, test } from 'vitest'
import { pageEvidence } from '../../../scripts/evidence/page-evidence.ts'
import { MOST_WORDS, pageProblems, problemsOf } from '../../../scripts/evidence/problems.ts'
import { changedPages } from '../../../scripts/evidence/read-evidence.ts'
import { evidenceTable } from '../../../scripts/evidence/table.ts'
import type { Section } from '../../../src/markdown/evidence.ts'
import { digestOf } from '../../../src/markdown/evidence-report.ts'

const section = (counts: Partial<Section>): Section => ({
  ...{ heading: 'Bare', line: 7, words: 0, citations: 0, claims: 0 },
  ...{ labs: 0, figures: 0, sourced: 0, tables: 0 },
  ...counts,
})
const page = (sections: Partial<Section>[], path = 'content/docs/features/x.mdx') =>
  pageEvidence({ path, sections: sections.map(section), torn: [] })
const problems = (sections: Partial<Section>[], path?: string) => pageProblems(page(sections, path))

describe('the bibliography', () => {
  const pages = [page([{ words: 1, citations: 1, tables: 1 }])]

  it('has no work that nothing names', () => {
    const evidence = { pages, sources: ['a', 'b'], uses: [{ key: 'a', file: 'f' }] }
    expect(problemsOf(evidence)).toEqual([
      'content/sources.yaml: nothing uses "b". Cite it, or remove it.',
    ])
    expect(problemsOf({ ...evidence, sources: ['a'] })).toEqual([])
  })
})

describe('a check', () => {
  it('of no page fails', () => {
    expect(problemsOf({ pages: [], sources: [], uses: [] })).toEqual([
      expect.stringMatching(/collected no page\. Run `npm run build`/),
    ])
  })

  it('knows pages that changed, came or went since the build', () => {
    const built = [
      { path: 'same', digest: digestOf('a') },
      { path: 'changed', digest: digestOf('a') },
      { path: 'gone', digest: digestOf('a') },
    ]
    const written = [
      { path: 'same', mdx: 'a' },
      { path: 'changed', mdx: 'b' },
      { path: 'new', mdx: 'a' },
    ]
    expect(changedPages(built, written)).toEqual(['changed', 'gone', 'new'])
  })
})

describe('a page', () => {
  it('needs evidence in each section that has words', () => {
    expect(
      problems([{ words: 1, citations: 1, tables: 1 }, { words: 1 }, { heading: 'Empty' }]),
    ).toEqual([
      'content/docs/features/x.mdx:7: "Bare" has no source. Add a <Cite>, a <Claim> or a <Lab>.',
    ])
  })

  test.each(['citations', 'claims', 'labs', 'sourced'] as const)('rests on %s', (kind) => {
    expect(problems([{ words: 1, [kind]: 1, tables: 1 }])).toEqual([])
  })

  test.each(['figures', 'tables'] as const)('does not rest on %s alone', (kind) => {
    expect(problems([{ words: 1, [kind]: 1 }])).toEqual([expect.stringMatching(/has no source/)])
  })

  it('needs a lab, a figure or a table', () => {
    expect(problems([{ words: 1, citations: 1 }])).toEqual([
      expect.stringMatching(/neither lab nor figure nor table/),
    ])
    expect(problems([{ words: 1, citations: 1, figures: 1 }])).toEqual([])
  })

  it('has so many words at most', () => {
    const half = { words: MOST_WORDS / 2, citations: 1, tables: 1 }
    expect(problems([half, half])).toEqual([])
    expect(problems([half, half, { words: 1, citations: 1 }])).toEqual([
      expect.stringMatching(/1501 words, at most 1500/),
    ])
  })

  it('needs no source where it leads on or is about the site', () => {
    expect(problems([{ words: 1 }], 'content/docs/features/index.mdx')).toEqual([])
    expect(problems([{ words: 1 }], 'content/docs/contribute/new.mdx')).toEqual([])
  })

  it('keeps its citations and claims in their sentence', () => {
    const sections = [section({ words: 1, citations: 1, tables: 1 })]
    expect(pageProblems(pageEvidence({ path: 'p.mdx', sections, torn: [6] }))).toEqual([
      expect.stringMatching(/^p\.mdx:6: the line is a <Cite>/),
    ])
  })
})

describe('the table', () => {
  it('has a line for each page, and names what is uncited', () => {
    const lines = evidenceTable([
      page([{ words: 1, citations: 1 }, { words: 1 }]),
      page([{ words: 1 }], 'content/docs/features/index.mdx'),
    ]).split('\n')
    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['page', 'words', 'citations', 'claims', 'labs', 'figures', 'tables', 'uncited'],
      ['features/x.mdx', '2', '1', '0', '0', '0', '0', 'Bare'],
      ['features/index.mdx', '1', '0', '0', '0', '0', '0', '(1, not failed)'],
    ])
  })
})
