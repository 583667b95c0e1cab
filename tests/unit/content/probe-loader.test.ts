import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { probeIds } from '../../../src/content/probe-ids.ts'
import { probeLoader } from '../../../src/content/probe-loader.ts'

const PROBE = 'perfect-weight'
let base: string
let labs: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'probes-'))
  labs = mkdtempSync(join(tmpdir(), 'labs-'))
  cpSync(`content/probes/${PROBE}`, join(base, PROBE), { recursive: true })
})
afterEach(() => [base, labs].forEach((folder) => rmSync(folder, { recursive: true })))

async function load() {
  const entries = new Map<string, { data: Record<string, unknown> }>()
  const store = { clear: () => entries.clear(), set: (entry: never) => entries.set(PROBE, entry) }
  const parseData = async ({ data }: { data: unknown }) => data
  await probeLoader(base, labs).load({ store, parseData, generateDigest: () => '' } as never)
  return entries.get(PROBE)?.data
}

/** Changes a file of the copied probe. */
function edit(file: string, change: (text: string) => string) {
  const path = join(base, PROBE, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

it('makes an entry with the programs to the letter and what they did', async () => {
  const text = readFileSync(`content/probes/${PROBE}/keras.py`, 'utf8')
  expect(await load()).toMatchObject({
    texts: { 'keras.py': text },
    record: { runs: expect.arrayContaining([expect.objectContaining({ engine: 'jax' })]) },
  })
})

describe('fails and names the file, the field and the remedy', () => {
  const yaml = (from: string, to: string) => () =>
    edit('probe.yaml', (text) => swap(text, from, to))
  test(
    'where probe.yaml is missing',
    () => rmSync(join(base, PROBE, 'probe.yaml')),
    /probe\.yaml file: the file is missing/,
  )
  test(
    'where a field is unknown',
    yaml('shows:', 'show:'),
    /probe\.yaml:\d show: there is no such field\. Write `shows`/,
  )
  test(
    'where nothing is checked',
    () => edit('probe.yaml', (text) => text.replace(/expect: \{ values: .*\n/, 'expect: {}\n')),
    /programs\.high-level\.ts\.expect: it checks nothing/,
  )
  test(
    'where an expected text has nothing but holes',
    () =>
      edit('probe.yaml', (text) =>
        text.replace(/expect: \{ .*\n/, "expect: { prints: '{lines}' }\n"),
      ),
    /expect\.prints: it has nothing but holes/,
  )
  test(
    'where nothing is expected on an engine',
    () =>
      edit('probe.yaml', (text) =>
        text.replace(/ {4}expect: \{ values: \{ weight: \{ is: 1, .*\n/, ''),
      ),
    /keras\.py: nothing is expected of keras\.py on tensorflow/,
  )
  test(
    'where a program cannot run on an engine',
    yaml('[cpu, webgl]', '[cpu, jax]'),
    /programs\.high-level\.ts\.engines: high-level\.ts cannot run on jax/,
  )
  test(
    'where something is expected on an engine that does not run',
    yaml('      jax:', '      cpu:'),
    /keras\.py\.expectOn\.cpu: keras\.py does not run on cpu/,
  )
  test(
    'where the name of a program does not say its engine',
    () => {
      yaml('  tensorflow.py:', '  other.py:')()
      cpSync(join(base, PROBE, 'tensorflow.py'), join(base, PROBE, 'other.py'))
      rmSync(join(base, PROBE, 'tensorflow.py'))
    },
    /programs\.other\.py\.engines: .*\. Say what it runs on/,
  )
  test(
    'where a program is missing',
    () => rmSync(join(base, PROBE, 'keras.py')),
    /keras\.py programs: the program is missing/,
  )
  test(
    'where a program is not named',
    () => writeFileSync(join(base, PROBE, 'more.ts'), ''),
    /more\.ts programs: probe\.yaml does not name/,
  )
  test(
    'where a program is long',
    () => edit('keras.py', (text) => text + 'print()\n'.repeat(25)),
    /keras\.py:26 programs: it has \d+ lines; a probe's program has at most 25/,
  )
  test(
    'where the record lacks a run',
    () => edit('expected.json', (text) => text.replace('"torch",', '"wasm",')),
    /keras\.py on torch: the record lacks this run/,
  )
  test(
    'where the record is of something else than is expected',
    () => edit('expected.json', (text) => swap(text, 'weight: 1.1', 'weight: 1.2')),
    /high-level\.ts on cpu: weight is 1\.2\d*; expected is 1\.1 within/,
  )

  function test(name: string, change: () => void, message: RegExp) {
    it(name, async () => {
      change()
      await expect(load()).rejects.toThrow(message)
    })
  }
})

it('makes an entry of a probe that is not recorded yet', async () => {
  rmSync(join(base, PROBE, 'expected.json'))
  expect(await load()).toMatchObject({ record: undefined })
})

it('refuses the name of a lab, which commands could not tell apart', () => {
  mkdirSync(join(labs, PROBE))
  expect(() => probeIds(base, labs)).toThrow(/has the same name.*Rename one/)
})

/** A replacement that must find its text. */
function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${text}`)
  return text.replace(from, to)
}
