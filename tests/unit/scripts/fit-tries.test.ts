import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureTry, openTry } from '../../../scripts/labs/edit-try.ts'
import { fitTries } from '../../../scripts/labs/fit-tries.ts'
import type { SourceText } from '../../../scripts/labs/lay-out.ts'

const PROGRAMS = {
  'high-level': 'const rate = 0.5\nrun(rate)\n',
  'low-level': 'const rate = 0.5\n',
  keras: 'rate = 0.5\n',
  tensorflow: 'epochs = 60\n',
}
const asIs = async (sources: SourceText[]) => sources.map(({ text }) => text)
let lab: string
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'lab-'))
})
afterEach(() => rmSync(lab, { recursive: true }))

const folder = (id: string) => join(lab, 'tries', id)
const fit = (programs = PROGRAMS) => fitTries(lab, ['fast', 'long', 'unwritten'], programs, asIs)

/** Writes a try that changes one number of a program. */
async function makeTry(id: string, name: string, from: string, to: string) {
  openTry(lab, id, PROGRAMS)
  const file = join(folder(id), `edit/${name}.py`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  await captureTry(lab, id, PROGRAMS, asIs)
  rmSync(join(folder(id), 'edit'), { recursive: true })
}

beforeEach(async () => {
  await makeTry('fast', 'keras', '0.5', '5')
  await makeTry('long', 'tensorflow', '60', '600')
})

test('tries are fitted to programs that changed elsewhere, and nothing stays laid out', async () => {
  const moved = { ...PROGRAMS, keras: `# Longer.\n\n${PROGRAMS.keras}` }
  expect(await fit(moved)).toEqual([{ id: 'fast' }, { id: 'long' }])
  expect(readFileSync(join(folder('fast'), 'changes.diff'), 'utf8')).toContain(' # Longer.')
  expect(existsSync(join(folder('fast'), 'edit'))).toBe(false)
})

test('one that no longer fits, or has become the lab itself, leaves the others to be fitted', async () => {
  const clash = { ...PROGRAMS, keras: PROGRAMS.keras.replace('0.5', '0.1') }
  const [fast, long] = await fit(clash)
  expect(fast?.problem).toContain('left-over.diff into the programs beside it')
  expect(long).toEqual({ id: 'long' })
  expect(existsSync(join(folder('fast'), 'edit/left-over.diff'))).toBe(true)
  // Laid out already, and perhaps edited since.
  expect((await fit(clash))[0]?.problem).toContain('edit is there already')

  rmSync(join(folder('fast'), 'edit'), { recursive: true })
  const taken = { ...PROGRAMS, keras: PROGRAMS.keras.replace('0.5', '5') }
  const [same, other] = await fit(taken)
  expect(same?.problem).toContain('left-over.diff')
  expect(other).toEqual({ id: 'long' })
})
