import type { CollectedPage, EvidenceCounts, PageSection } from '../../src/markdown/evidence.ts'

/** What a page rests on, as the checks see it. */
export interface PageEvidence {
  path: string
  /** All sections together. */
  sums: EvidenceCounts
  /** The sections with words that rest on nothing. */
  uncited: PageSection[]
  torn: number[]
  /** Its sections need no source: an index leads on, and the section `contribute` is about the site. */
  exempt: boolean
}

/** Adds up what was collected of a page. */
export function pageEvidence({
  path,
  sections,
  torn,
}: Pick<CollectedPage, 'sections' | 'torn'> & { path: string }): PageEvidence {
  const sum = (key: keyof EvidenceCounts) => sections.reduce((total, each) => total + each[key], 0)
  return {
    path,
    sums: {
      words: sum('words'),
      citations: sum('citations'),
      claims: sum('claims'),
      labs: sum('labs'),
      figures: sum('figures'),
      sourced: sum('sourced'),
      tables: sum('tables'),
    },
    uncited: sections.filter(isUncited),
    torn,
    exempt: path.endsWith('/index.mdx') || path.startsWith('content/docs/contribute/'),
  }
}

function isUncited({ words, citations, claims, labs, sourced }: PageSection): boolean {
  return words > 0 && citations + claims + labs + sourced === 0
}
