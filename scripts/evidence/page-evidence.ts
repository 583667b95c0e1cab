import { pageComponents } from '../../src/components/mdx.ts'
import { pageLines } from '../mdx/page-lines.ts'
import type { PageFile } from '../mdx/pages.ts'

/** What a stretch of a page rests on. */
export interface Counts {
  words: number
  citations: number
  claims: number
  labs: number
  figures: number
  tables: number
}

/** A page's text from one heading to the next, or from its beginning. */
export interface Section extends Counts {
  heading: string
  line: number
  /** There are words, and nothing that they rest on. */
  uncited: boolean
}

/** A page, in sum and section by section. */
export interface PageEvidence extends Counts {
  path: string
  sections: Section[]
  /** Lines that tear a citation or a claim out of its sentence. */
  torn: number[]
  /** Its sections need no source: an index leads on, and the section `contribute` is about the site. */
  exempt: boolean
}

/** Programs that run on the page, or whose record or text it shows. */
const LABS = ['ExperimentTable', 'Lab', 'LivePair', 'PartCounts', 'RecordedPair']
/** Components that show the works that their data name. */
const SOURCED = [
  'ClaimList',
  'Guide',
  'GuideRecommendations',
  'GuideTable',
  'HeadToHead',
  'Timeline',
]
/** Components that are no figure; all others of a page are. */
const PLAIN = [...LABS, 'Claim', 'SectionPages', 'Verdict', 'VerdictLegend', 'WaysOn']
const FIGURES = Object.keys(pageComponents).filter((name) => !PLAIN.includes(name))

/** The most words that a page may have. */
export const MOST_WORDS = 1500

/** Counts what a page says and what it rests on. */
export function pageEvidence({ path, mdx }: PageFile): PageEvidence {
  const sections: Section[] = []
  let heading = '(introduction)'
  let first = 1
  let lines: string[] = []
  const close = () => sections.push(section(heading, first, lines))
  for (const { text, number, fenced } of pageLines(mdx)) {
    const found = fenced ? undefined : /^#{2,} +(.+)$/.exec(text)?.[1]
    if (found === undefined) {
      if (!fenced) lines.push(text)
      continue
    }
    close()
    ;[heading, first, lines] = [found, number, []]
  }
  close()
  const sum = (key: keyof Counts) => sections.reduce((total, each) => total + each[key], 0)
  return {
    path,
    sections,
    torn: tornLines(mdx),
    exempt: path.endsWith('/index.mdx') || path.startsWith('content/docs/contribute/'),
    words: sum('words'),
    citations: sum('citations'),
    claims: sum('claims'),
    labs: sum('labs'),
    figures: sum('figures'),
    tables: sum('tables'),
  }
}

function section(heading: string, line: number, lines: string[]): Section {
  const text = lines.join('\n')
  const count = (names: string[]) => names.reduce((sum, name) => sum + components(text, name), 0)
  const words = wordsOf(text)
  const [citations, claims, labs] = [count(['Cite']), count(['Claim']), count(LABS)]
  const sourced = count(SOURCED)
  const tables = [...text.matchAll(/^\| *:?-[-| :]*\|$/gm)].length
  const uncited = words > 0 && citations + claims + labs + sourced === 0
  const figures = count(FIGURES)
  return { heading, line, words, citations, claims, labs, figures, tables, uncited }
}

function components(text: string, name: string): number {
  return [...text.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g'))].length
}

/** Words of the prose and of the cells of tables; components count as what they enclose. */
function wordsOf(text: string): number {
  const prose = text.replace(/<\/?[A-Za-z][^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ')
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * The numbers of lines that begin with a citation or a claim in the middle of a sentence. MDX makes such
 * a line a paragraph of its own; a group of claims under a text is one on purpose.
 */
function tornLines(mdx: string): number[] {
  const begins = (text: string) => /^\s*<(Cite|Claim)[\s>]/.test(text)
  return pageLines(mdx)
    .filter(({ text, fenced }, index, all) => {
      const before = all[index - 1]?.text ?? ''
      return !fenced && begins(text) && before.trim() !== '' && !begins(before)
    })
    .map(({ number }) => number)
}
