import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LIMITS } from '../../../../src/sandbox/protocol.ts'
import { Pacing } from '../../../../src/sandbox/worker/pacing.ts'
import { TrainingClock } from '../../../../src/sandbox/worker/training-clock.ts'

const clock = vi.hoisted(() => ({ time: 1000, timers: [] as { at: number; call: () => void }[] }))
vi.mock('../../../../src/sandbox/worker/built-ins.ts', () => ({
  now: () => clock.time,
  setTimer: (call: () => void, delay: number) =>
    clock.timers.push({ at: clock.time + delay, call }),
}))

/** Lets time pass, and the program go on as far as it may. */
async function wait(milliseconds = 0): Promise<void> {
  clock.time += milliseconds
  const due = clock.timers.filter(({ at }) => at <= clock.time)
  clock.timers = clock.timers.filter(({ at }) => at > clock.time)
  for (const { call } of due) call()
  await new Promise((resolve) => setTimeout(resolve))
}

/** A program that draws these points one after the other. */
function draw(pacing: Pacing, xs: number[]): number[] {
  const drawn: number[] = []
  void (async () => {
    for (const x of xs) {
      await pacing.pass(x)
      drawn.push(x)
    }
  })()
  return drawn
}

beforeEach(() => {
  clock.time = 1000
  clock.timers = []
})

describe('pacing', () => {
  test('holds nothing at full speed', async () => {
    const drawn = draw(new Pacing(), [0, 1, 2])
    await wait()
    expect(drawn).toEqual([0, 1, 2])
  })

  test('holds before the next x, and lets the points of one x pass together', async () => {
    const pacing = new Pacing()
    pacing.set({ mode: 'step', delay: 0 })
    const drawn = draw(pacing, [0, 0, 0, 1, 1, 2])
    await wait(60_000)
    expect(drawn).toEqual([0, 0, 0])
    expect(pacing.paused).toBe(true)
    pacing.set({ mode: 'step', delay: 0 })
    await wait()
    expect(drawn).toEqual([0, 0, 0, 1, 1])
    pacing.set({ mode: 'run', delay: 0 })
    await wait()
    expect(drawn).toEqual([0, 0, 0, 1, 1, 2])
    expect(pacing.paused).toBe(false)
  })

  test('counts the steps that were asked for at once, and forgets them at a pause', async () => {
    const pacing = new Pacing()
    for (let i = 0; i < 3; i++) pacing.set({ mode: 'step', delay: 0 })
    const drawn = draw(pacing, [0, 1, 2, 3, 4])
    await wait()
    expect(drawn).toEqual([0, 1, 2])
    const other = new Pacing()
    other.set({ mode: 'step', delay: 0 })
    other.set({ mode: 'pause', delay: 0 })
    const none = draw(other, [0, 1])
    await wait()
    expect(none).toEqual([])
  })

  test('takes points that nobody awaits in their order', async () => {
    const pacing = new Pacing()
    pacing.set({ mode: 'pause', delay: 0 })
    const drawn: number[] = []
    for (const x of [0, 0, 1, 2]) void Promise.resolve(pacing.pass(x)).then(() => drawn.push(x))
    await wait()
    expect(pacing.waiting).toBe(true)
    pacing.set({ mode: 'step', delay: 0 })
    await wait()
    expect(drawn).toEqual([0, 0])
    pacing.set({ mode: 'run', delay: 0 })
    await wait()
    expect(drawn).toEqual([0, 0, 1, 2])
    expect(pacing.waiting).toBe(false)
  })

  test('takes not a number for one x', async () => {
    const pacing = new Pacing()
    pacing.set({ mode: 'step', delay: 0 })
    const drawn = draw(pacing, [NaN, NaN, 1])
    await wait()
    expect(drawn).toEqual([NaN, NaN])
  })

  test('keeps the delay between one x and the next, and a new one at once', async () => {
    const pacing = new Pacing()
    pacing.set({ mode: 'run', delay: 500 })
    const drawn = draw(pacing, [0, 0, 1, 2, 3])
    await wait()
    expect(drawn).toEqual([0, 0])
    await wait(499)
    expect(drawn).toEqual([0, 0])
    await wait(1)
    expect(drawn).toEqual([0, 0, 1])
    pacing.set({ mode: 'run', delay: 0 })
    await wait()
    expect(drawn).toEqual([0, 0, 1, 2, 3])
  })

  test('caps the delay', async () => {
    const pacing = new Pacing()
    pacing.set({ mode: 'run', delay: 1e9 })
    const drawn = draw(pacing, [0, 1])
    await wait()
    await wait(LIMITS.delay)
    expect(drawn).toEqual([0, 1])
  })

  test('says each hold once, and whether it lasts until the page goes on', async () => {
    const pacing = new Pacing()
    const said: string[] = []
    pacing.watch(
      (paused) => said.push(paused ? 'paused' : 'delayed'),
      () => said.push('released'),
    )
    pacing.set({ mode: 'run', delay: 100 })
    draw(pacing, [0, 1, 2])
    await wait()
    expect(said).toEqual(['delayed'])
    pacing.set({ mode: 'pause', delay: 100 })
    pacing.set({ mode: 'pause', delay: 100 })
    await wait(1000)
    expect(said).toEqual(['delayed', 'paused'])
    pacing.set({ mode: 'step', delay: 100 })
    await wait()
    expect(said).toEqual(['delayed', 'paused', 'released', 'paused'])
  })
})

test('the training clock leaves out a time in which the program was held before its first step', async () => {
  const engine = { gradients: () => void (clock.time += 100) }
  const nothing = () => undefined
  const training = new TrainingClock(engine, nothing, nothing)
  training.hold()
  clock.time += 60_000
  training.release()
  for (let step = 0; step < 3; step++) engine.gradients()
  expect(training.stats()).toEqual({ steps: 3, stepsPerSecond: 10, firstStep: 0.1 })
})

test('the training clock stands still while the program is held', async () => {
  const engine = { gradients: () => void (clock.time += 100) }
  const training = new TrainingClock(
    engine,
    () => undefined,
    () => undefined,
  )
  const step = () => engine.gradients()
  step()
  step()
  step()
  const { stepsPerSecond } = training.stats()
  expect(stepsPerSecond).toBe(10)
  training.hold()
  clock.time += 60_000
  expect(training.stats().stepsPerSecond).toBe(10)
  training.hold()
  training.release()
  step()
  expect(training.stats().stepsPerSecond).toBe(10)
})
