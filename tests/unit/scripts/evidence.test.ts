import { describe, expect, it, test } from 'vitest'
import { pageEvidence } from '../../../scripts/evidence/page-evidence.ts'
import { MOST_WORDS, pageProblems } from '../../../scripts/evidence/problems.ts'
import { claimsTable, evidenceTable } from '../../../scripts/evidence/table.ts'
import type { Claim } from '../../../src/content/claim.ts'
import type { PageSection } from '../../../src/markdown/evidence.ts'
import { describeProblem } from '../../../src/content/problem.ts'

const section = (counts: Partial<PageSection>): PageSection => ({
  ...{ heading: 'Bare', line: 7, words: 0, citations: 0, claims: 0 },
  ...{ labs: 0, figures: 0, sourced: 0, tables: 0 },
  ...counts,
})
const page = (sections: Partial<PageSection>[], path = 'content/docs/features/x.mdx') =>
  pageEvidence({ path, sections: sections.map(section), torn: [] })
const problems = (sections: Partial<PageSection>[], path?: string) =>
  pageProblems(page(sections, path)).map(describeProblem)

describe('a page', () => {
  it('needs evidence in each section that has words', () => {
    expect(
      problems([{ words: 1, citations: 1, tables: 1 }, { words: 1 }, { heading: 'Empty' }]),
    ).toEqual([
      'content/docs/features/x.mdx:7 section "Bare": it has no source. Add a <Cite>, a <Claim> or a <Lab>.',
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

  it('keeps its figures in their sentence', () => {
    const sections = [section({ words: 1, citations: 1, tables: 1 })]
    expect(pageProblems(pageEvidence({ path: 'p.mdx', sections, torn: [6] }))).toEqual([
      expect.objectContaining({
        file: 'p.mdx',
        line: 6,
        what: expect.stringContaining('begins with a figure'),
      }),
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

test('claims are counted by verdict and by what decides them', () => {
  const claim = (extra: Partial<Claim>): Claim => ({
    ...{ claim: 'c', topic: 't', subject: 'keras', articles: [], verdict: 'true' },
    ...{ asOf: 'a', correction: 'c', wouldChange: 'w', sources: [] },
    ...extra,
  })
  const lines = claimsTable([
    claim({ lab: 'moons', page: 'features/tensors' }),
    claim({ verdict: 'false', probe: 'p' }),
    claim({ verdict: 'opinion' }),
    claim({ experiment: 'To be made.' }),
  ]).split('\n')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['claims decided by', 'true', 'outdated', 'misleading', 'false', 'opinion', 'all'],
    ['lab', '1', '0', '0', '0', '0', '1'],
    ['probe', '0', '0', '0', '1', '0', '1'],
    ['page', '1', '0', '0', '0', '0', '1'],
    ['not yet measured', '1', '0', '0', '0', '0', '1'],
    ['sources alone', '0', '0', '0', '0', '1', '1'],
    ['all', '2', '0', '0', '1', '1', '4'],
  ])
})
