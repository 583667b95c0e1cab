import { SOURCES_FILE } from '../../src/content/folders.ts'
import type { PageEvidence } from './page-evidence.ts'
import type { Evidence } from './read-evidence.ts'

/** The most words that a page may have. */
export const MOST_WORDS = 1500

/** What is wrong: place, fault and remedy in a line each. That nothing was looked at is a fault too. */
export function problemsOf({ pages, sources, uses }: Evidence): string[] {
  if (pages.length === 0) return ['The build collected no page. Run `npm run build`.']
  return [...unusedSources(sources, uses), ...pages.flatMap(pageProblems)]
}

/** The works of the bibliography that nothing names. */
function unusedSources(sources: Evidence['sources'], uses: Evidence['uses']): string[] {
  const used = new Set(uses.map(({ key }) => key))
  return sources
    .filter((key) => !used.has(key))
    .map((key) => `${SOURCES_FILE}: nothing uses "${key}". Cite it, or remove it.`)
}

/** What is wrong with a page: too long, nothing to look at, or words that rest on nothing. */
export function pageProblems({ path, sums, uncited, torn, exempt }: PageEvidence): string[] {
  const { words, labs, figures, tables } = sums
  const problems: string[] = []
  if (words > MOST_WORDS) {
    problems.push(`${path}: ${words} words, at most ${MOST_WORDS}. Shorten it, or make two pages.`)
  }
  for (const line of torn) {
    problems.push(
      `${path}:${line}: the line is a <Cite> or <Claim> alone, so it becomes a paragraph of its own. ` +
        'Put a word of the sentence before it.',
    )
  }
  if (exempt) return problems
  if (labs + figures + tables === 0) {
    problems.push(`${path}: neither lab nor figure nor table. Add what the reader can look at.`)
  }
  return [
    ...problems,
    ...uncited.map(
      ({ heading, line }) =>
        `${path}:${line}: "${heading}" has no source. Add a <Cite>, a <Claim> or a <Lab>.`,
    ),
  ]
}
