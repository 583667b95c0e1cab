import { describe, expect, it, test } from 'vitest'
import { judgeTry, type Tried } from '../../../scripts/labs/tries.ts'
import type { LabTry, ProgramId, RecordedRun } from '../../../src/content/lab.ts'

function makeTry(expect: LabTry['expect'], ...programs: ProgramId[]): LabTry {
  const changes = Object.fromEntries(programs.map((program) => [program, 'a difference']))
  return { id: 'mine', label: 'l', caption: 'c', changes, expect }
}

function ran(program: ProgramId, ...y: number[]): Tried {
  const engine: RecordedRun['engine'] = program.endsWith('level') ? 'cpu' : 'tensorflow'
  const series = { loss: { x: y.map((_, index) => index), y } }
  return {
    program,
    engine,
    outcome: { run: { program, engine, versions: {}, series, pictures: {} } },
  }
}

function failed(program: ProgramId, error: string): Tried {
  return { program, engine: 'cpu', outcome: { error } }
}

const judge = (labTry: LabTry, ...tried: Tried[]) => judgeTry(labTry, tried, ['loss'], 5e-6)
const together = [ran('high-level', 1, 2), ran('low-level', 1, 2), ran('keras', 1, 2)]

describe('a try that must agree', () => {
  const agree = makeTry({ outcome: 'agree', says: 's' }, 'high-level')

  it('passes within the tolerance', () => {
    expect(judge(agree, ...together, ran('tensorflow', 1, 2.000001)).problem).toBeUndefined()
  })

  it.each([
    ['a curve is too far away', ran('tensorflow', 1, 2.1), /the curves part, allowed 0.000005/],
    ['a curve is shorter', ran('tensorflow', 1), /the curves part/],
    ['a curve ends in NaN', ran('tensorflow', 1, NaN), /gap Infinity/],
    [
      'a program fails',
      failed('tensorflow', 'tensorflow.py:3: no'),
      /failed .*tensorflow.py:3: no/,
    ],
  ])('fails where %s', (_, tensorflow, message) => {
    expect(judge(agree, ...together, tensorflow).problem).toMatch(message)
  })
})

test('a try that names who leaves tensors behind is held to it', () => {
  const leaks = makeTry({ outcome: 'agree', leaks: ['low-level'], says: 's' }, 'low-level')
  const [high, low, keras] = together as [Tried, Tried, Tried]
  const leaking = (tried: Tried): Tried => ({
    ...tried,
    outcome: { ...tried.outcome, leaked: 9 } as Tried['outcome'],
  })
  expect(judge(leaks, high, leaking(low), keras).problem).toBeUndefined()
  expect(judge(leaks, high, low, keras).problem).toContain('no program left tensors behind')
  expect(judge(leaks, leaking(high), leaking(low), keras).problem).toContain(
    'high-level and low-level left tensors behind',
  )
})

describe('a try whose curves must part', () => {
  const part = (...programs: ProgramId[]) =>
    makeTry({ outcome: 'part', by: 0.1, says: 's' }, ...programs)

  it('passes where they do', () => {
    const apart = [ran('high-level', 1, 2), ran('low-level', 1, 3), ran('keras', 1, 2)]
    expect(judge(part('low-level'), ...apart)).toEqual({
      measured: 'gap 3.3e-1, on the panel 3.3e-1',
    })
  })

  it('fails where they stay together', () => {
    expect(judge(part('keras'), ...together).problem).toMatch('must part by 0.1')
  })

  it('fails where the reader cannot see it: an edited Python program is not on the panel', () => {
    const apart = [...together.slice(0, 2), ran('keras', 1, 3)]
    expect(judge(part('high-level', 'keras'), ...apart).problem).toMatch('on the panel too')
    expect(judge(part('keras'), ...apart).problem).toBeUndefined()
  })
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
    expect(judge(named, high, ran('low-level', 1)).problem).toMatch('high-level failed')
    expect(judge(named, high, low, failed('keras', 'same shape')).problem).toMatch(
      'and keras failed',
    )
  })

  it('fails on another error, and on none', () => {
    expect(judge(fail, failed('high-level', 'Error: no')).problem).toMatch('no error contains')
    expect(judge(fail, ...together).problem).toMatch('no program failed')
  })
})
