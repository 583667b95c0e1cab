import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentProblems } from '../../../scripts/check/content.ts'
import { describeProblem } from '../../../src/content/problem.ts'

const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'unreadable-'))

beforeAll(() => {
  cpSync('content', join(folder, 'content'), { recursive: true })
  symlinkSync(resolve('public'), join(folder, 'public'))
  process.chdir(folder)
}, 60_000)
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test('parts that are no list are told once, and not at each lab that is made of them', () => {
  const parts = readFileSync('content/parts.yaml', 'utf8')
  writeFileSync('content/parts.yaml', 'imports: Imports\n')
  expect(contentProblems().map(describeProblem)).toEqual([
    expect.stringMatching(/^content\/parts\.yaml:1: .*expected array/),
  ])
  writeFileSync('content/parts.yaml', parts)
}, 60_000)

test('a bibliography that cannot be read is told once, and not at each work that is cited', () => {
  appendFileSync('content/sources.yaml', '\nkeras-repository:\n  title: The same key again\n')
  expect(contentProblems().map(describeProblem)).toEqual([
    expect.stringMatching(/^content\/sources\.yaml:\d+ YAML: .*Map keys must be unique\. Quote/),
  ])
}, 60_000)
