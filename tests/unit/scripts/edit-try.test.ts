import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { captureTry, openTry } from '../../../scripts/labs/edit-try.ts'
import type { SourceText } from '../../../scripts/labs/lay-out.ts'

const PROGRAMS = {
  'high-level': 'const epochs = 60\nconst rate = 0.5\n\n\n\n\n\n\n\n\nrun(rate)\n',
  'low-level': 'const rate = 0.5\n',
  keras: 'rate = 0.5\n',
  tensorflow: 'rate = 0.5\n',
}
let lab: string
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'lab-'))
})
afterEach(() => rmSync(lab, { recursive: true }))

const at = (file: string) => join(lab, 'tries/fast', file)
const read = (file: string) => readFileSync(at(file), 'utf8')
const edit = (file: string, from: string, to: string) =>
  writeFileSync(at(`edit/${file}`), read(`edit/${file}`).replace(from, to))
const asIs = async (sources: SourceText[]) => sources.map(({ text }) => text)
const capture = (programs = PROGRAMS) => captureTry(lab, 'fast', programs, asIs)

async function makeTry() {
  openTry(lab, 'fast', PROGRAMS)
  edit('high-level.ts', '0.5', '5')
  edit('high-level.ts', 'run(rate)', 'run(2 * rate)')
  await capture()
  rmSync(at('edit'), { recursive: true })
}

test('what is edited is captured, and laid out again to be edited on', async () => {
  await makeTry()
  expect(read('changes.diff')).toContain('-const rate = 0.5\n+const rate = 5\n')
  expect(openTry(lab, 'fast', PROGRAMS)).toBeUndefined()
  expect(read('edit/high-level.ts')).toContain('rate = 5\n')
  expect(read('edit/keras.py')).toBe(PROGRAMS.keras)
})

test('the programs are captured as their formatters lay them out', async () => {
  openTry(lab, 'fast', PROGRAMS)
  edit('keras.py', '0.5', '  5')
  const format = async (sources: SourceText[]) =>
    sources.map(({ text }) => text.replace(/ +/g, ' '))
  await captureTry(lab, 'fast', PROGRAMS, format)
  expect(read('changes.diff')).toContain('+rate = 5\n')
  expect(read('edit/keras.py')).toBe('rate = 5\n')
})

describe('no work is lost', () => {
  test('where programs are laid over edited ones', () => {
    openTry(lab, 'fast', PROGRAMS)
    edit('keras.py', '0.5', '5')
    expect(() => openTry(lab, 'fast', PROGRAMS)).toThrow(/edit is there already/)
    expect(read('edit/keras.py')).toBe('rate = 5\n')
  })

  test('where a program of the lab changed: what does not fit stands beside the programs', async () => {
    await makeTry()
    const changed = {
      ...PROGRAMS,
      'high-level': PROGRAMS['high-level'].replace('rate = 0.5', 'rate = 0.1'),
    }
    expect(openTry(lab, 'fast', changed)).toBe(at('edit/left-over.diff'))
    expect(read('edit/left-over.diff')).toContain('+const rate = 5\n')
    expect(read('edit/high-level.ts')).toContain('run(2 * rate)')
    await expect(capture(changed)).rejects.toThrow(/left-over\.diff holds changes that no longer/)
    rmSync(at('edit/left-over.diff'))
    await capture(changed)
    expect(read('changes.diff')).not.toContain('+const rate = 5\n')
  })
})

describe('nothing is captured', () => {
  test('where nothing was laid out', async () => {
    await expect(capture()).rejects.toThrow(/edit is not there\. .*fast --edit/)
  })

  test('where nothing was changed, or a program is gone', async () => {
    openTry(lab, 'fast', PROGRAMS)
    await expect(capture()).rejects.toThrow(/all programs are the lab's own/)
    rmSync(at('edit/keras.py'))
    await expect(capture()).rejects.toThrow(/keras\.py is missing/)
    expect(existsSync(at('changes.diff'))).toBe(false)
  })
})
