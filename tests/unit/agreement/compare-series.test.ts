import { describe, expect, it } from 'vitest'
import { comparableRecords } from '../../../src/agreement/compare-runs.ts'
import { agrees, compareSeries } from '../../../src/agreement/compare-series.ts'
import type { Contender } from '../../../src/agreement/coverage.ts'
import { limitOf, type Device } from '../../../src/agreement/tolerance.ts'
import { seriesSentence } from '../../../src/agreement/words.ts'

const device = (engine: string, precision: 16 | 32 = 32): Device => ({
  engine,
  label: engine.toUpperCase(),
  precision,
})
const [CPU, JAX, WEBGL] = [device('cpu'), device('jax'), device('webgl')] as const
const COUNTS = { of: 453, unit: 'digit', mayDiffer: 1 }

const drew = (name: string, on: Device, ...y: number[]): Contender => ({
  name,
  on,
  curve: { x: y.map((_, index) => index), y },
})

describe('limitOf', () => {
  it('is the tolerance of the lab on the reference engines, under the bar of one runtime', () => {
    expect(limitOf(CPU, JAX, 5e-6)).toEqual({ most: 5e-6 })
    expect(limitOf(CPU, JAX, 1e-4)).toEqual({ most: 1e-4 })
    expect(limitOf(CPU, CPU, 1e-4)).toEqual({ most: 1e-5 })
  })

  it('is the bar across engines on every other one, and names it', () => {
    expect(limitOf(JAX, WEBGL, 5e-6)).toEqual({ most: 1e-4, on: WEBGL })
    expect(limitOf(WEBGL, WEBGL, 5e-6)).toEqual({ most: 1e-4, on: WEBGL })
  })

  it('is none where a float has 16 bits', () => {
    const narrow = device('webgl', 16)
    expect(limitOf(JAX, narrow, 5e-6)).toEqual({ most: null, on: narrow })
  })

  it('lets a count differ on the other engines only', () => {
    expect(limitOf(CPU, JAX, 5e-6, COUNTS)).toEqual({ most: 0 })
    expect(limitOf(JAX, WEBGL, 5e-6, COUNTS)).toEqual({ most: 1, on: WEBGL })
  })
})

describe('a series', () => {
  const loss = (ran: Contender[], records: Contender[] = []) =>
    compareSeries('loss', {}, 5e-6, ran, records)

  it('is compared where something ran: the recorded ones with each other only where nothing did', () => {
    const records = [drew('Keras', JAX, 1), drew('TensorFlow', JAX, 2)]
    expect(loss([], records).widest).toMatchObject({ gap: 0.5 })
    expect(loss([drew('Layers', CPU, 1)], records.slice(0, 1)).widest).toMatchObject({ gap: 0 })
    expect(loss([{ name: 'Layers', on: CPU, curve: undefined }], records).widest).toBeNull()
  })

  it('puts a pair beyond its limit before one that lies farther apart within its own', () => {
    const ran = [drew('a', CPU, 1), drew('b', CPU, 1.00001), drew('c', WEBGL, 1.00005)]
    expect(loss(ran).widest).toMatchObject({ names: ['a', 'b'], limit: { most: 5e-6 } })
    expect(agrees(loss(ran))).toBe(false)
  })

  it.each([
    ['missing', [], 'Ops drew no curve “loss”.'],
    ['short', [1], 'Ops drew 1 point of “loss”, Keras 2.'],
    ['too long', [1, 2, 3], 'Ops drew 3 points of “loss”, Keras 2.'],
  ])('does not agree where a curve is %s, and says which', (_, y, why) => {
    const agreement = loss(
      [drew('Layers', CPU, 1, 2), drew('Ops', CPU, ...y)],
      [drew('Keras', JAX, 1, 2)],
    )
    expect(agrees(agreement)).toBe(false)
    expect(seriesSentence(agreement)).toContain(why)
    expect(seriesSentence(agreement, true)).not.toContain(why)
  })

  it('does not agree where a curve lies at other x', () => {
    const elsewhere = { ...drew('Ops', CPU), curve: { x: [1, 2], y: [1, 2] } }
    const agreement = loss([drew('Layers', CPU, 1, 2), elsewhere])
    expect(seriesSentence(agreement)).toContain('Ops drew “loss” at other points than Layers.')
    expect(agrees(agreement)).toBe(false)
  })

  it('names all curves with one fault in one sentence', () => {
    const agreement = loss([drew('Layers', CPU), drew('Ops', CPU)])
    expect(seriesSentence(agreement)).toBe('Layers and Ops drew no curve “loss”.')
  })
})

describe('a series that counts', () => {
  const accuracy = (on: Device, ...hits: number[]) =>
    compareSeries(
      'accuracy',
      { counts: COUNTS },
      5e-6,
      hits.map((hit, index) => drew(`${index}`, on, Math.fround(hit / 453))),
      [],
    )

  it.each([
    [CPU, 440, true, 'Accuracy differs by no digit of 453.'],
    [CPU, 439, false, 'Accuracy differs by one digit of 453, and none may.'],
    [WEBGL, 439, true, 'one digit of 453, within one digit on WEBGL.'],
    [WEBGL, 438, false, '2 digits of 453, beyond one digit on WEBGL.'],
  ])('on %o with %d against 440 digits', (on, hits, agreed, words) => {
    const agreement = accuracy(on, 440, hits)
    expect(agrees(agreement)).toBe(agreed)
    expect(seriesSentence(agreement)).toContain(words)
  })

  it('must be a count', () => {
    const agreement = accuracy(CPU, 440, 439.5)
    expect(seriesSentence(agreement)).toContain('“accuracy” of 1 is no count of 453.')
    expect(agrees(agreement)).toBe(false)
  })
})

it('records of a program that ran, that a try changes, or of another engine do not compare', () => {
  const records = [
    { program: 'high-level', engine: 'cpu' },
    { program: 'low-level', engine: 'webgl' },
    { program: 'keras', engine: 'jax' },
    { program: 'tensorflow', engine: 'tensorflow' },
  ] as const
  expect(comparableRecords(records, ['high-level'], ['keras'])).toEqual([records[3]])
})
