import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentProblems } from '../../../scripts/check/content.ts'
import { describeProblem, type Problem } from '../../../src/content/problem.ts'
import { ENTRIES } from './mistakes/entries.ts'
import { FRONT_MATTER } from './mistakes/front-matter.ts'
import { LABS } from './mistakes/labs.ts'
import { TEXTS } from './mistakes/texts.ts'

const MISTAKES = [...FRONT_MATTER, ...TEXTS, ...ENTRIES, ...LABS]
const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
let problems: Problem[] = []
let lines: string[] = []

/* All mistakes are made in one copy and told by one check: none may hide another. */
beforeAll(() => {
  cpSync('content', join(folder, 'content'), { recursive: true })
  symlinkSync(resolve('public'), join(folder, 'public'))
  process.chdir(folder)
  for (const { make } of MISTAKES) make()
  problems = contentProblems()
  lines = problems.map(describeProblem)
}, 60_000)
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test.each(MISTAKES)('$name is told', ({ says, times = 1 }) => {
  const told = lines.filter((line) => says.test(line))
  expect(told, String(says)).not.toEqual([])
  if (times !== Infinity) expect(told).toHaveLength(times)
})

test('nothing else is told', () => {
  const known = MISTAKES.flatMap(({ says, also = [] }) => [says, ...also])
  expect(lines.filter((line) => !known.some((each) => each.test(line)))).toEqual([])
})

test('each is told with file, line, field and remedy: at least three of them, and nearly always all', () => {
  const scores = MISTAKES.map(({ says }) =>
    score(problems[lines.findIndex((line) => says.test(line))]),
  )
  expect(MISTAKES.length).toBeGreaterThanOrEqual(60)
  expect(MISTAKES.filter((_, place) => (scores[place] ?? 0) < 3)).toEqual([])
  expect(scores.reduce((sum, each) => sum + each, 0) / scores.length).toBeGreaterThanOrEqual(3.8)
})

/** How many of file, line, field and remedy a problem names. */
function score(problem?: Problem): number {
  if (!problem) return 0
  const { file, line, field, remedy } = problem
  return [file, line, field, remedy].filter(Boolean).length
}
