import type { Problem } from '../../src/content/problem.ts'
import type { PageEvidence } from './page-evidence.ts'

/** The most words that a page may have. */
export const MOST_WORDS = 1500

/** What is wrong with a page: too long, nothing to look at, or words that rest on nothing. */
export function pageProblems({ path, sums, uncited, torn, exempt }: PageEvidence): Problem[] {
  const { words, labs, figures, tables } = sums
  const problems: Problem[] = []
  if (words > MOST_WORDS) {
    const what = `the page has ${words} words, at most ${MOST_WORDS}`
    problems.push({
      file: path,
      line: 1,
      field: 'text',
      what,
      remedy: 'Shorten it, or make two pages.',
    })
  }
  for (const line of torn) {
    const what = 'the line begins with a figure, so it becomes a paragraph of its own'
    problems.push({
      file: path,
      line,
      field: 'text',
      what,
      remedy: 'Put a word of the sentence before it.',
    })
  }
  if (exempt) return problems
  if (labs + figures + tables === 0) {
    const what = 'the page has neither lab nor figure nor table'
    problems.push({
      file: path,
      line: 1,
      field: 'text',
      what,
      remedy: 'Add what the reader can look at.',
    })
  }
  return [
    ...problems,
    ...uncited.map(({ heading, line }) => ({
      file: path,
      line,
      field: `section "${heading}"`,
      what: 'it has no source',
      remedy: 'Add a <Cite>, a <Claim> or a <Lab>.',
    })),
  ]
}
