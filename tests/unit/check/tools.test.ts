import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toolProblems } from '../../../scripts/check/tools/index.ts'
import { RUFF } from '../../../scripts/labs/lay-out.ts'
import { describeProblem } from '../../../src/content/problem.ts'

const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'tools-'))
const hasRuff = existsSync(RUFF)

const FILES = {
  'content/docs/wide.md': '#   Wide\n',
  'content/docs/broken.yaml': 'a: [\n',
  'content/labs/moons/unused.ts': 'const unused = 1\n',
  'content/labs/moons/types.ts': "import { plot } from 'lab'\n\nplot(1)\n",
  'content/labs/moons/wide.py': 'x  = 1\n',
  'content/labs/moons/unknown.py': 'print(y)\n',
  'content/docs/programs.mdx': [
    '```python\nprint(1)\nprint(z)\n```\n',
    '```python no-run reason="It is a part."\nprint(z)\n```\n',
    '```python no-run reason="It is a part."\nif z\n```\n',
  ].join('\n'),
}
const CONFIGS = ['.prettierrc.json', 'eslint.config.js', 'ruff.toml', 'tsconfig.labs.json']
const SAID = [
  /^content\/docs\/wide\.md:1 layout: .* as Prettier does it\. Run `npm run format`/,
  /^content\/docs\/broken\.yaml:\d+ syntax: .*\. Mend the syntax/,
  /^content\/labs\/moons\/unused\.ts:1 @typescript-eslint\/no-unused-vars: .*\. Mend it/,
  /^content\/labs\/moons\/types\.ts:3 TS\d+: .*\. Mend the types/,
]
const SAID_OF_PYTHON = [
  /^content\/labs\/moons\/wide\.py:1 layout: .* as Ruff does it\. Run `npm run format`/,
  /^content\/labs\/moons\/unknown\.py:1 F821: .*\. Mend the line/,
  /^content\/docs\/programs\.mdx:3 F821: .*`z`\. Mend the program/,
  /^content\/docs\/programs\.mdx:11 \S*syntax\S*: .*\. Mend the program/,
]

beforeAll(() => {
  for (const linked of ['node_modules', 'src', ...(existsSync('.venv') ? ['.venv'] : [])])
    symlinkSync(resolve(linked), join(folder, linked))
  for (const config of CONFIGS) cpSync(config, join(folder, config))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test('what formatters, linters and the compiler find is told in the words of the check', async () => {
  const { problems, skipped } = await toolProblems(Object.keys(FILES))
  const lines = problems.map(describeProblem)
  const wanted = hasRuff ? [...SAID, ...SAID_OF_PYTHON] : SAID
  expect(wanted.filter((each) => !lines.some((line) => each.test(line)))).toEqual([])
  expect(lines.filter((line) => !wanted.some((each) => each.test(line)))).toEqual([])
  expect(skipped).toHaveLength(hasRuff ? 0 : 2)
}, 60_000)
