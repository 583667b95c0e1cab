import { expect, test } from 'vitest'
import type { BrowserOutcome } from '../../../scripts/labs/browser-run.ts'
import { rowsOf, type BackendRow } from '../../../scripts/labs/backend-rows.ts'
import { labFolder } from '../../../scripts/labs/select.ts'
import { readExpected, readLab } from '../../../src/content/read-lab.ts'
import { BACKENDS, type Backend } from '../../../src/sandbox/protocol.ts'
import { FIXTURE_LAB } from '../../support/fixture-site.ts'

/** A browser in which every program draws its recorded curve, whatever its text. */
function drawsRecord(lab: string, change: (outcome: BrowserOutcome) => Partial<BrowserOutcome>) {
  const folder = labFolder(lab)
  const { runs } = readExpected(folder, readLab(folder).file)
  return (file: string, _text: string, backend: Backend): Promise<BrowserOutcome> => {
    const record = runs.find(({ program, engine }) => `${program}.ts` === file && engine === 'cpu')
    const outcome: BrowserOutcome = {
      device: { backend, requested: backend, renderer: 'none', precision: 32 },
      series: record?.series ?? {},
      printed: [],
      leaked: 0,
    }
    return Promise.resolve({ ...outcome, ...change(outcome) })
  }
}

const asRecorded = () => ({})
const plainOf = (rows: BackendRow[]) => rows.filter(({ labTry }) => labTry === undefined)

test.each(BACKENDS)(
  'curves as they were recorded pass on %s, in the words of the panel',
  async (backend) => {
    const rows = await rowsOf(FIXTURE_LAB, backend, drawsRecord(FIXTURE_LAB, asRecorded))
    expect(plainOf(rows)).toEqual([
      expect.objectContaining({
        outcome: 'ok',
        words: expect.stringMatching(/within the tolerance/),
      }),
    ])
    // Nothing has parted, so a try that must part has not done what it says.
    expect(rows.find(({ labTry }) => labTry === 'defaults')).toMatchObject({ outcome: 'FAILED' })
  },
)

test.each<[string, Partial<BrowserOutcome>, RegExp]>([
  ['draws nothing', { series: {} }, /Layers and Ops drew no curve “loss”/],
  ['fails', { error: { name: 'Error', message: 'no' } }, /Layers failed: Error: no/],
  ['leaves tensors behind', { leaked: 5 }, /Ops left 5 tensors behind/],
])('a lab whose program %s fails', async (_, change, words) => {
  const rows = await rowsOf(
    FIXTURE_LAB,
    'webgl',
    drawsRecord(FIXTURE_LAB, () => change),
  )
  expect(plainOf(rows)).toEqual([
    expect.objectContaining({ outcome: 'FAILED', words: expect.stringMatching(words) }),
  ])
})

test('a backend that cannot be had is no run, of the lab or of its tries', async () => {
  const instead = drawsRecord(FIXTURE_LAB, () => ({
    device: {
      backend: 'cpu',
      requested: 'webgpu',
      reason: 'No adapter.',
      renderer: 'JavaScript',
      precision: 32,
    },
  }))
  const rows = await rowsOf(FIXTURE_LAB, 'webgpu', instead)
  expect(rows.length).toBeGreaterThan(plainOf(rows).length)
  for (const { outcome, words } of rows) {
    expect([outcome, words]).toEqual(['skipped', 'CPU computed: No adapter.'])
  }
})

test('a try that says it cannot run on a backend must fail there as it says', async () => {
  const failing = (kernel: string) =>
    drawsRecord('preprocessing', () => ({
      error: { name: 'Error', message: `Kernel '${kernel}' not registered for backend 'webgpu'` },
    }))
  const hash = async (backend: Backend, run: Parameters<typeof rowsOf>[2]) =>
    (await rowsOf('preprocessing', backend, run)).find(({ labTry }) => labTry === 'hash')?.outcome
  expect(await hash('webgpu', failing('StringToHashBucketFast'))).toBe('ok')
  expect(await hash('webgpu', failing('Fft'))).toBe('FAILED')
  expect(await hash('webgpu', drawsRecord('preprocessing', asRecorded))).toBe('FAILED')
})

test('a lab that says it cannot run on a backend must fail there as it says', async () => {
  const kernel = (name: string) =>
    drawsRecord('digits-cnn', () => ({
      error: { name: 'Error', message: `Kernel '${name}' not registered for backend 'wasm'` },
    }))
  const only = async (run: Parameters<typeof rowsOf>[2]) =>
    (await rowsOf('digits-cnn', 'wasm', run)).map(({ outcome }) => outcome)
  expect(await only(kernel('Conv2DBackpropFilter'))).toEqual(['ok'])
  expect(await only(kernel('Fft'))).toEqual(['FAILED'])
  expect(await only(drawsRecord('digits-cnn', asRecorded))).toEqual(['FAILED'])
})
