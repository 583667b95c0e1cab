import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensurePython, PYTHON } from '../../../scripts/setup/python.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

/** Says its version, and makes an environment from the program MADE. */
const INTERPRETER = `#!/bin/sh
[ "$1" = -c ] && echo 3.11 && exit
mkdir -p .venv/bin && cp "$MADE" ${PYTHON} && exit "$CODE"
`
const WITHOUT_PIP = '#!/bin/sh\necho "No module named pip"; exit 1\n'
const WITH_PIP = '#!/bin/sh\necho "$@" >> asked.txt\n'

beforeEach(() => {
  const goBack = goToEmptyFolder()
  // The first that is looked for.
  program('bin/python3.11', INTERPRETER)
  program('without-pip', WITHOUT_PIP)
  program('with-pip', WITH_PIP)
  vi.stubEnv('PATH', `${resolve('bin')}:${process.env.PATH}`)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  return goBack
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('an environment that could not be made is gone, and the package that it needs is named', async () => {
  made('without-pip', 1)
  expect(await ensurePython({ torch: false })).toContain('apt-get install python3-venv')
  expect(existsSync('.venv')).toBe(false)
})

test('an environment without pip is made anew', async () => {
  program(PYTHON, WITHOUT_PIP)
  program('.venv/left', '')
  made('with-pip', 0)
  for (const name of ['', '-keras-2', '-analogies', '-tools']) {
    program(`python/requirements${name}.txt`, '')
  }
  expect(await ensurePython({ torch: false })).toBeUndefined()
  expect(existsSync('.venv/left')).toBe(false)
  expect(readFileSync('asked.txt', 'utf8')).toContain('-m pip install')
})

test('an environment with pip is kept', async () => {
  program(PYTHON, WITH_PIP)
  program('.venv/left', '')
  made('without-pip', 1)
  await ensurePython({ torch: false }).catch(() => undefined)
  expect(existsSync('.venv/left')).toBe(true)
})

function made(file: string, code: number): void {
  vi.stubEnv('MADE', file)
  vi.stubEnv('CODE', String(code))
}

function program(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { mode: 0o755 })
}
