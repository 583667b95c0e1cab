import { describe, expect, it, test } from 'vitest'
import type { Ended } from '../../../scripts/labs/drawn.ts'
import { judgeEverywhere } from '../../../scripts/labs/tries.ts'
import type { LabTry, ProgramId, RecordedRun } from '../../../src/content/lab.ts'

function makeTry(expect: LabTry['expect'], ...programs: ProgramId[]): LabTry {
  const changes = Object.fromEntries(programs.map((program) => [program, 'a difference']))
  return { id: 'mine', label: 'l', caption: 'c', changes, expect }
}

function ran(program: ProgramId, ...y: number[]): Ended {
  const engine = program.endsWith('level') ? 'cpu' : 'tensorflow'
  const curves = { loss: { x: y.map((_, index) => index), y } }
  return { program, name: program, on: { engine, label: engine, precision: 32 }, curves }
}

function failed(program: ProgramId, error: string): Ended {
  return { ...ran(program), error }
}

const lab = { series: { loss: { label: 'Loss', x: 'epoch' } }, tolerance: 5e-6 }
/** What is recorded of Keras as it is, which a page compares with. */
const record: RecordedRun = {
  program: 'keras',
  engine: 'tensorflow',
  versions: {},
  series: { loss: { x: [0, 1], y: [1, 2] } },
  pictures: {},
}
const judge = (labTry: LabTry, ...ended: Ended[]) => judgeEverywhere(labTry, ended, lab, [record])
const together = [ran('high-level', 1, 2), ran('low-level', 1, 2), ran('keras', 1, 2)]

describe('a try that must agree', () => {
  const agree = makeTry({ outcome: 'agree', says: 's' }, 'high-level')

  it('passes within the tolerance', () => {
    expect(judge(agree, ...together, ran('tensorflow', 1, 2.000001)).problem).toBeUndefined()
  })

  it.each([
    [
      'a curve is too far away',
      ran('tensorflow', 1, 2.1),
      /lie 0.048 apart, beyond the tolerance of 5e-6/,
    ],
    ['a curve is shorter', ran('tensorflow', 1), /tensorflow drew 1 point of “loss”, high-level 2/],
    ['a curve ends in NaN', ran('tensorflow', 1, NaN), /is not a number/],
    [
      'a program fails',
      failed('tensorflow', 'tensorflow.py:3: no'),
      /tensorflow failed: tensorflow.py:3: no/,
    ],
  ])('fails where %s', (_, tensorflow, message) => {
    expect(judge(agree, ...together, tensorflow).problem).toMatch(message)
  })
})

test('a try that names who leaves tensors behind is held to it', () => {
  const leaks = makeTry({ outcome: 'agree', leaks: ['low-level'], says: 's' }, 'low-level')
  const [high, low, keras] = together as [Ended, Ended, Ended]
  const leaking = (ended: Ended): Ended => ({ ...ended, leaked: 9 })
  expect(judge(leaks, high, leaking(low), keras).problem).toBeUndefined()
  expect(judge(leaks, high, low, keras).problem).toContain('low-level left no tensors behind')
  expect(judge(leaks, leaking(high), leaking(low), keras).problem).toContain(
    'high-level left 9 tensors behind',
  )
})

describe('a try whose curves must part', () => {
  const part = (...programs: ProgramId[]) =>
    makeTry({ outcome: 'part', by: 0.1, says: 's' }, ...programs)

  it('passes where they do', () => {
    const apart = [ran('high-level', 1, 2), ran('low-level', 1, 3), ran('keras', 1, 2)]
    expect(judge(part('low-level'), ...apart)).toEqual({
      measured: 'The curves lie 0.33 apart, beyond the tolerance of 5e-6.',
    })
  })

  it('fails where they stay together', () => {
    expect(judge(part('keras'), ...together).problem).toMatch('lie 0 apart, within the tolerance')
  })

  it('fails where the reader cannot see it: an edited Python program is not on the panel', () => {
    const apart = [...together.slice(0, 2), ran('keras', 1, 3)]
    expect(judge(part('high-level', 'keras'), ...apart).problem).toMatch(
      'on the panel: The curves lie 0 apart',
    )
    expect(judge(part('keras'), ...apart).problem).toBeUndefined()
  })

  it('passes where the panel has a record of the edited Python program', () => {
    const recorded: LabTry = { ...part('high-level', 'keras'), recorded: true }
    const apart = [...together.slice(0, 2), ran('keras', 1, 3)]
    expect(judge(recorded, ...apart).problem).toBeUndefined()
    const python: LabTry = { ...part('keras'), recorded: true }
    expect(judge(python, ...apart).problem).toBeUndefined()
  })
})

it.each([
  ['nothing', ran('low-level'), 'low-level drew no curve “loss”'],
  ['too little', ran('low-level', 9), 'low-level drew 1 point of “loss”'],
  ['what is no number', ran('low-level', 1, NaN), 'not a number'],
])('a try whose curves must part fails where a program draws %s', (_, low, why) => {
  const part = makeTry({ outcome: 'part', by: 0.1, says: 's' }, 'low-level')
  expect(judge(part, ran('high-level', 1, 2), low, ran('keras', 1, 2)).problem).toContain(why)
})

describe('a try that must fail', () => {
  const fail = makeTry({ outcome: 'fail', message: 'same shape', says: 's' }, 'high-level')

  it('passes where an error contains the message', () => {
    const result = judge(fail, failed('high-level', 'high-level.ts:3: Error: the same shape'))
    expect(result.problem).toBeUndefined()
  })

  it('fails where other programs end than are named', () => {
    const programs: ProgramId[] = ['high-level', 'low-level']
    const expected = { outcome: 'fail' as const, message: 'same shape', programs, says: 's' }
    const named = makeTry(expected, 'high-level')
    const [high, low] = [failed('high-level', 'the same shape'), failed('low-level', 'same shape')]
    expect(judge(named, high, low, ran('keras', 1)).problem).toBeUndefined()
    expect(judge(named, high, ran('low-level', 1)).problem).toMatch(
      'Only high-level and low-level should. high-level failed',
    )
    expect(judge(named, high, low, failed('keras', 'same shape')).problem).toMatch('keras failed')
  })

  it('fails on another error, and on none', () => {
    expect(judge(fail, failed('high-level', 'Error: no')).problem).toMatch('No error contains')
    expect(judge(fail, ...together).problem).toMatch('No program failed')
  })
})
