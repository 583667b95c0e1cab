import { SOURCES_FILE } from '../../src/content/sources.ts'
import { MOST_WORDS, type PageEvidence } from './page-evidence.ts'
import type { SourceUse } from './source-uses.ts'

/** What is wrong with the bibliography and its uses: place, fault and remedy in a line each. */
export function sourceProblems(defined: string[], uses: SourceUse[]): string[] {
  const known = new Set(defined)
  const used = new Set(uses.map(({ key }) => key))
  const twice = [...known].filter((key) => defined.indexOf(key) !== defined.lastIndexOf(key))
  return [
    ...uses
      .filter(({ key }) => !known.has(key))
      .map(
        ({ key, file }) =>
          `${file}: unknown source "${key}". Add it to ${SOURCES_FILE}, or mend the key.`,
      ),
    ...twice.map((key) => `${SOURCES_FILE}: "${key}" is defined twice. Remove one.`),
    ...[...known]
      .filter((key) => !used.has(key))
      .map((key) => `${SOURCES_FILE}: nothing uses "${key}". Cite it, or remove it.`),
  ]
}

/** What is wrong with a page: too long, nothing to look at, or words that rest on nothing. */
export function pageProblems({
  path,
  words,
  labs,
  figures,
  tables,
  ...page
}: PageEvidence): string[] {
  const problems: string[] = []
  if (words > MOST_WORDS) {
    problems.push(`${path}: ${words} words, at most ${MOST_WORDS}. Shorten it, or make two pages.`)
  }
  for (const line of page.torn) {
    problems.push(
      `${path}:${line}: the line begins with <Cite> or <Claim>, so it becomes a paragraph of its own. ` +
        'Put a word of the sentence before it.',
    )
  }
  if (page.exempt) return problems
  if (labs + figures + tables === 0) {
    problems.push(`${path}: neither lab nor figure nor table. Add what the reader can look at.`)
  }
  const uncited = page.sections.filter((section) => section.uncited)
  return [
    ...problems,
    ...uncited.map(
      ({ heading, line }) =>
        `${path}:${line}: "${heading}" has no source. Add a <Cite>, a <Claim> or a <Lab>.`,
    ),
  ]
}
