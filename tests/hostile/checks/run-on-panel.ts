import { expect } from '@playwright/test'
import { encodeShared } from '../../../src/lab/share/share.ts'
import type { Backend } from '../../../src/sandbox/protocol.ts'
import type { CorpusEntry } from '../corpus.ts'
import type { Tab } from '../tab.ts'
import { begin, followHash, LAB, press, seeWhen } from './lab-page.ts'

const RUN = 30_000

/** Runs a program of the corpus on the open lab, as a reader would who trusts a link. */
export async function checkOnPanel(
  tab: Tab,
  { name, program, expected }: CorpusEntry,
): Promise<void> {
  const { title } = await show(tab, `${program}\n// ${name}`, name, expected.backend)
  await begin(tab)
  const { outcomes, panel = '' } = expected
  const silent = outcomes.includes('silent')
  // What does not end says so while it runs; then Stop ends it.
  const ran = await seeWhen(tab, silent ? panel : 'Run ', RUN)
  await press(tab, 'Stop')
  const ended = await seeWhen(tab, 'Run ', RUN)
  expect(ended.status).toMatch(silent ? /stopped/ : /done|failed|stopped/)
  const said = silent ? ran : await seeWhen(tab, panel, RUN)
  expect(said.text).toContain(panel)
  expect(ended.taken).toBe(false)
  expect(ended.title).toBe(title)
  await checkHonestRun(tab)
}

/** Shows an honest program by a link and runs it: it must be done. */
export async function checkHonestRun(tab: Tab): Promise<void> {
  await show(tab, "import { plot } from 'lab'\nawait plot('loss', 1, 2)\n// honest", 'honest')
  await begin(tab)
  expect((await seeWhen(tab, 'Run done', RUN)).status).toContain('done')
}

async function show(tab: Tab, code: string, marker: string, backend: Backend = 'cpu') {
  const edits = { 'high-level': code }
  const shared = { lab: LAB, edits, backend, view: 'high', language: 'browser' } as const
  await followHash(tab, (await encodeShared(shared)) ?? '')
  const seen = await seeWhen(tab, `// ${marker}`, RUN)
  expect(seen.code).toContain(marker)
  return seen
}
