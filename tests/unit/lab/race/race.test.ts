import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SizeTimes } from '../../../../src/content/race-times.ts'
import { ProbeRunner } from '../../../../src/lab/probe/probe-runner.ts'
import { LIMIT, Race } from '../../../../src/lab/race/race.ts'
import { statusOf } from '../../../../src/lab/race/words.ts'
import type { Backend, Device } from '../../../../src/sandbox/protocol.ts'
import { FakeHost } from '../../../support/fake-host.ts'

afterEach(() => vi.useRealTimers())

const deviceOf = (backend: Backend, requested = backend): Device => ({
  backend,
  requested,
  renderer: 'r',
  precision: 32,
  ...(backend !== requested && { reason: `${requested} cannot be used here.` }),
})
const times = (size: string, step: number): SizeTimes => ({
  ...{ size, rows: 1, units: 1, first: 9, loss: 2 },
  ...{ step: [step, step, step], read: [step, step, step], predict: [1, 1, 1] },
})

/** Lets what waits for a promise go on. */
const turn = () => vi.waitFor(() => undefined)

function begin(missing = {}) {
  const host = new FakeHost()
  const race = new Race(async () => host)
  void race.start('the text', 'race.ts', missing)
  /** The run that has begun as this one, counted from 0. */
  const run = (index: number) =>
    vi.waitFor(() => {
      const found = host.runs[index]
      if (!found) throw new Error(`run ${index} has not begun`)
      return found
    })
  const runToEnd = async (index: number, backend: Backend, ...sizes: SizeTimes[]) => {
    const { send } = await run(index)
    send({ type: 'ready', device: deviceOf(backend) })
    for (const each of sizes) send({ type: 'log', level: 'log', text: JSON.stringify(each) })
    send({ type: 'done', stats: { steps: 0, tensors: 0 } })
  }
  return { host, race, run, runToEnd }
}

describe('a race', () => {
  it('runs one backend after the other, and names the fastest at each size', async () => {
    const { host, race, runToEnd } = begin()
    await runToEnd(0, 'cpu', times('small', 1))
    await runToEnd(1, 'wasm', times('small', 2), times('large', 10))
    expect(host.runs.length).toBeLessThanOrEqual(3)
    await runToEnd(2, 'webgl', times('small', 8), times('large', 4))
    await runToEnd(3, 'webgpu', times('small', 9), times('large', 5))
    await vi.waitFor(() => expect(race.now.value.state).toBe('done'))
    expect(race.now.value.racers.map(({ backend, sizes }) => [backend, sizes.length])).toEqual([
      ['cpu', 1],
      ['wasm', 2],
      ['webgl', 2],
      ['webgpu', 2],
    ])
    expect(statusOf(race.now.value)).toBe('Race done. Fastest here: CPU at small; WebGL at large.')
  })

  it('leaves out what is missing, and what another backend would compute in place of', async () => {
    const sentence = 'WASM cannot be had: it is switched off.'
    const { host, race, run, runToEnd } = begin({ wasm: { short: 'off', sentence } })
    await runToEnd(0, 'cpu', times('small', 1))
    const webgl = await run(1)
    webgl.send({ type: 'ready', device: deviceOf('cpu', 'webgl') })
    await runToEnd(2, 'webgpu', times('small', 1))
    await vi.waitFor(() => expect(race.now.value.state).toBe('done'))
    expect(webgl.stopped).toBe(true)
    expect(host.runs).toHaveLength(3)
    expect(race.now.value.racers.map(({ note }) => note)).toEqual([
      undefined,
      sentence,
      'webgl cannot be used here.',
      undefined,
    ])
  })

  it('stops a backend that takes too long, keeps what it finished, and goes on', async () => {
    vi.useFakeTimers()
    const { host, race, run } = begin()
    const cpu = await run(0)
    cpu.send({ type: 'ready', device: deviceOf('cpu') })
    cpu.send({ type: 'log', level: 'log', text: JSON.stringify(times('small', 1)) })
    await vi.advanceTimersByTimeAsync(LIMIT * 1000)
    expect(cpu.stopped).toBe(true)
    expect(host.runs).toHaveLength(2)
    expect(race.now.value.racers[0]).toMatchObject({
      sizes: [{ size: 'small' }],
      note: `Stopped after ${LIMIT} seconds.`,
    })
    race.stop()
  })

  it('says how a backend failed, and goes on', async () => {
    const { race, run } = begin()
    const cpu = await run(0)
    cpu.send({ type: 'ready', device: deviceOf('cpu') })
    cpu.send({ type: 'failed', error: { name: 'TypeError', message: 'no' } })
    await run(1)
    expect(race.now.value.racers[0]?.note).toBe('It failed with TypeError: no.')
    race.stop()
  })

  it('can be stopped: what was timed stays, and nothing more is run', async () => {
    const { host, race, run, runToEnd } = begin()
    await runToEnd(0, 'cpu', times('small', 1))
    const wasm = await run(1)
    race.stop()
    await turn()
    expect(wasm.stopped).toBe(true)
    expect(host.runs).toHaveLength(2)
    expect(race.now.value.racers.map(({ note }) => note)).toEqual([
      undefined,
      'Stopped.',
      'Not run.',
      'Not run.',
    ])
    expect(statusOf(race.now.value)).toBe('Race stopped.')
  })

  it('gives way to another program of the page, and says so', async () => {
    const { race, run } = begin()
    await run(0)
    void new ProbeRunner(async () => new FakeHost()).start('', 'trap.ts', 'cpu')
    await vi.waitFor(() => expect(race.now.value.state).toBe('stopped'))
    expect(statusOf(race.now.value)).toBe('Race stopped. Another program on this page was started.')
  })
})
