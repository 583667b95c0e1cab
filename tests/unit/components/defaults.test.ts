import { expect, it } from 'vitest'
import { defaultRows } from '../../../src/components/defaults/rows.ts'
import type { LabTry, RecordedRun } from '../../../src/content/lab.ts'
import type { ProbeRun } from '../../../src/content/probe.ts'

const drawn = (y: number[], engine: RecordedRun['engine'] = 'tensorflow'): RecordedRun => ({
  program: 'keras',
  engine,
  versions: {},
  series: { loss: { x: y.map((_, epoch) => epoch), y } },
  pictures: {},
})
const labTry = (id: string, ...runs: RecordedRun[]): LabTry => ({
  id,
  label: id,
  caption: id,
  expect: { outcome: 'agree', says: id },
  changes: {},
  ...(runs.length > 0 && { record: { recorded: '', runs } }),
})
const printed = (program: string, engine: ProbeRun['engine'], printed: string): ProbeRun => ({
  program,
  engine,
  versions: {},
  printed,
})
const expected = { recorded: '', runs: [drawn([8, 9], 'jax'), drawn([4, 2])] }
const table = (tries: LabTry[], ...runs: ProbeRun[]) =>
  defaultRows({ id: 'lab', lab: { expected, tries }, probes: [{ recorded: '', runs }] })

it('the default that moves a curve farthest comes first', () => {
  const tries = [labTry('little', drawn([4, 1])), labTry('much', drawn([4, 2]), drawn([2, 2]))]
  const rows = table(tries, printed('keras.py', 'jax', 'little: 1\nmuch: 2\n'))
  expect(rows.map(({ labTry, move }) => [labTry.id, move.gap])).toEqual([
    ['much', 0.5],
    ['little', 0.25],
  ])
})

it('a library takes what its program prints, on each engine where these part', () => {
  const [row] = table(
    [labTry('rate', drawn([4, 2]))],
    printed('high-level.ts', 'cpu', 'rates: 5\nrate: 1\n'),
    printed('high-level.ts', 'webgl', 'rate: 2'),
    printed('keras.py', 'jax', 'rate: 3'),
    printed('keras.py', 'torch', 'rate: 3'),
  )
  expect(row?.readings).toEqual([
    {
      program: 'high-level',
      values: [
        { value: '1', on: ['CPU'] },
        { value: '2', on: ['WebGL'] },
      ],
    },
    { program: 'low-level', values: [] },
    { program: 'keras', values: [{ value: '3', on: [] }] },
    { program: 'tensorflow', values: [] },
  ])
})

it('a try without a record, and a default that no probe reads, are named', () => {
  const reading = printed('keras.py', 'jax', 'rate: 3')
  expect(() => table([labTry('rate')], reading)).toThrow('the try "rate" of the lab "lab"')
  expect(() => table([labTry('slope', drawn([4, 2]))], reading)).toThrow('a line "slope: …"')
})
