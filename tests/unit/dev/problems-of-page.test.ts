import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeProblem } from '../../../src/content/problem.ts'
import { banner } from '../../../src/dev/banner.ts'
import { OF_A_LAB, problemsOfPage, KINDS_SHOWN_BY } from '../../../src/dev/problems-of-page.ts'
import { pageComponents } from '../../../src/components/mdx.ts'

const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'page-'))
const said = (path: string) => problemsOfPage(path).map(describeProblem)
const FRONT = '---\ntitle: X\nlede: Y.\norder: 1\nchecked: { on: 2026-11-28 }\n---\n\n'

beforeAll(() => {
  for (const file of ['sources.yaml', 'parts.yaml', 'labs/moons'])
    cpSync(join('content', file), join(folder, 'content', file), { recursive: true })
  process.chdir(folder)
  mkdirSync('content/docs')
  writeFileSync('content/docs/good.mdx', `${FRONT}Words.\n`)
  writeFileSync('content/docs/lab.mdx', `${FRONT}<Lab id="moons" />\n`)
  writeFileSync('content/docs/open.mdx', `${FRONT}<Lab id="moons">\n`)
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test('a page tells what is wrong with a lab that it shows, and a page without it nothing', () => {
  expect(said('/lab/')).toEqual([])
  const yaml = 'content/labs/moons/lab.yaml'
  const good = readFileSync(yaml, 'utf8')
  writeFileSync(yaml, good.replace('question:', 'questoin:'))
  expect(said('/lab/')).toEqual([
    expect.stringMatching(/^content\/labs\/moons\/lab\.yaml:2 questoin/),
  ])
  expect(said('/playground/moons/')).toEqual(said('/lab/'))
  expect(said('/good/')).toEqual([])
  writeFileSync(yaml, good)
  expect(said('/lab/')).toEqual([])
})

test('a page that is no MDX tells its line', () => {
  expect(said('/open/')).toEqual([expect.stringMatching(/^content\/docs\/open\.mdx:8 <Lab>/)])
})

test('the words on the page are text, and there are none where nothing is wrong', () => {
  expect(banner([])).toBe('')
  const html = banner([{ file: 'a.mdx', field: '<Lab>', what: 'no', remedy: 'Mend <Lab>.' }])
  expect(html).toContain('<li>a.mdx &lt;Lab>: no. Mend &lt;Lab>.</li>')
})

test('whatever a component shows by an id is looked at', () => {
  const byId = Object.keys(pageComponents).filter((name) => pageComponents[name]?.properties?.id)
  const known = [...OF_A_LAB, 'Probe', 'Claim', ...Object.keys(KINDS_SHOWN_BY)]
  expect(byId.filter((name) => !known.includes(name))).toEqual([])
})
