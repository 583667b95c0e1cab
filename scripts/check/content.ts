import { describeProblem, type Problem } from '../../src/content/problem.ts'
import { readContent, type Content } from './read-content.ts'
import { claimProblems } from './rules/claims.ts'
import { comparisonProblems } from './rules/comparisons.ts'
import { dataProblems } from './rules/data.ts'
import { eventProblems } from './rules/events.ts'
import { evidenceProblems } from './rules/evidence.ts'
import { exampleProblems } from './rules/examples.ts'
import { figureProblems } from './rules/figures.ts'
import { labProblems } from './rules/labs.ts'
import { linkProblems } from './rules/links.ts'
import { orderProblems } from './rules/orders.ts'
import { probeProblems } from './rules/probes.ts'
import { recordProblems } from './rules/records.ts'
import { sourceProblems } from './rules/sources.ts'
import { pageTextProblems } from './rules/texts.ts'
import { wordProblems } from './rules/words.ts'

const RULES: ((content: Content) => Problem[])[] = [
  pageTextProblems,
  exampleProblems,
  linkProblems,
  orderProblems,
  evidenceProblems,
  figureProblems,
  wordProblems,
  sourceProblems,
  claimProblems,
  comparisonProblems,
  eventProblems,
  recordProblems,
  labProblems,
  probeProblems,
  dataProblems,
]

/** All that is wrong with the content of the working folder, each once, by file and line. */
export function contentProblems(content: Content = readContent()): Problem[] {
  return problemsInOrder([...content.problems, ...RULES.flatMap((rule) => rule(content))])
}

/** Problems by file and line, each once. */
export function problemsInOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [describeProblem(problem), problem]))
  return [...once.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
  )
}
