import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../src/components/races/time-of.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { raceProblems, type RaceRecord } from '../../../src/content/race.ts'
import {
  leaders,
  lossesApart,
  RACE_BACKENDS,
  ranking,
  spreadOf,
  type RaceBackend,
} from '../../../src/content/race-times.ts'
import { readEntries } from '../../../src/content/read.ts'
import { lossSentence, placesSentence, softwareSentence } from '../../../src/lab/race/words.ts'

describe.each(readEntries(CONTENT_KINDS.raceRecords))('the race $id', ({ data }) => {
  it('has a whole record, in which all computed the same', () => {
    expect(raceProblems(data)).toEqual([])
  })
})

function runOf(backend: RaceBackend, step: number[], loss = 2): RaceRecord['runs'][number] {
  const size = { size: 'small', rows: 1, units: 1, first: 9, step, read: step, predict: step, loss }
  return { backend, renderer: 'r', precision: 32, sizes: [size] }
}
const even = RACE_BACKENDS.map((backend, i) =>
  runOf(
    backend,
    [1, 2, 3].map((ms) => ms + 10 * i),
  ),
)
const recordOf = (runs: RaceRecord['runs']): RaceRecord => ({
  recorded: '2026-01-01',
  machine: 'm',
  versions: { chromium: '1', tfjs: '1' },
  runs,
})

describe('a record of a race', () => {
  it('that lacks a backend, a size or a round is named', () => {
    expect(raceProblems(recordOf(even))).toEqual([])
    expect(raceProblems(recordOf(even.slice(1)))).toEqual(['cpu is not there once'])
    const short = [...even.slice(0, 3), runOf('webgpu', [1, 2])]
    expect(raceProblems(recordOf(short))).toEqual([
      'webgpu at small has rounds too many or too few',
    ])
    const bare = [...even.slice(0, 3), { ...runOf('webgpu', [1]), sizes: [] }]
    expect(raceProblems(recordOf(bare))).toEqual(['webgpu has the sizes , and not small'])
  })

  it('in which a backend computed something else is named, and told to the reader', () => {
    const apart = [runOf('cpu', [1, 1, 1]), runOf('webgl', [1, 1, 1], 2.01)]
    expect(lossesApart(apart)).toMatchObject([{ backend: 'webgl', from: 'cpu' }])
    expect(lossesApart([runOf('cpu', [1]), runOf('webgl', [1], NaN)])).toHaveLength(1)
    expect(lossesApart([runOf('cpu', [1]), runOf('webgl', [1], 2.0001)])).toEqual([])
    expect(lossSentence(apart)).toBe('WebGL ended small at a loss of 2.0100, CPU at 2.0000.')
  })

  it('gives a median, and refuses what is not there', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
    expect(spreadOf([4, 1, 2, 3]).median).toBe(2.5)
    expect(timeOf(even, { backend: 'wasm', size: 'small' })).toBe(12)
    expect(timeOf(even, { backend: 'wasm', size: 'small', of: 'first' })).toBe(9)
    expect(() => timeOf(even, { backend: 'wasm', size: 'huge' })).toThrow('cpu at small')
  })
})

describe('the fastest', () => {
  const placesOf = (...runs: RaceRecord['runs']) => ranking(runs, 'small', 'step')

  it('is one where no other comes near, and several that are too close', () => {
    const [cpu, wasm] = [runOf('cpu', [4, 5, 6]), runOf('wasm', [1, 2, 3])]
    expect(leaders(placesOf(cpu, wasm)).map(({ backend }) => backend)).toEqual(['wasm'])
    const near = runOf('webgl', [2, 2.5, 5])
    const slow = runOf('webgpu', [3, 3.5, 4])
    expect(leaders(placesOf(wasm, slow))).toHaveLength(1)
    const interrupted = runOf('cpu', [1, 2, 99])
    expect(leaders(placesOf(interrupted, slow))).toHaveLength(1)
    expect(leaders(placesOf(cpu, wasm, near)).map(({ backend }) => backend)).toEqual([
      'wasm',
      'webgl',
    ])
    expect(placesSentence([cpu, wasm], 'small')).toBe('Fastest: WASM. CPU takes 2.5 times as long.')
    expect(placesSentence([cpu, wasm, near], 'small')).toBe(
      'Fastest: WASM and WebGL, too close to tell apart. CPU takes 2.5 times as long.',
    )
  })

  it('is nobody while one alone has run', () => {
    expect(placesSentence([runOf('cpu', [1])], 'small')).toBe('')
  })
})

it('a driver in software is told from a graphics card', () => {
  const card = { backend: 'webgl' as const, renderer: 'ANGLE (NVIDIA GeForce)' }
  const software = { backend: 'webgpu' as const, renderer: 'google swiftshader' }
  expect(softwareSentence([card])).toBe('')
  expect(softwareSentence([card, software])).toMatch(/^WebGPU ran on the processor/)
})
