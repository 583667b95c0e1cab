import { describe, expect, it } from 'vitest'
import { ProbeRunner } from '../../../../src/lab/probe/probe-runner.ts'
import { FakeHost } from '../../../support/fake-host.ts'

const device = { backend: 'cpu', requested: 'cpu', renderer: 'JavaScript', precision: 32 } as const
const stats = { steps: 0, tensors: 0 }

async function start(host = new FakeHost()) {
  const runner = new ProbeRunner(async () => host)
  await runner.start('the text', 'trap.ts', 'cpu')
  const run = host.runs[0]
  if (!run) throw new Error('nothing runs')
  return { runner, run }
}

describe('a program of a probe, run here', () => {
  it('shows what it prints, and no warnings of the library', async () => {
    const { runner, run } = await start()
    expect(run.program).toBe('the text')
    run.send({ type: 'ready', device })
    run.send({ type: 'log', level: 'log', text: 'weight: 1' })
    run.send({ type: 'log', level: 'warn', text: 'slow' })
    run.send({ type: 'done', stats })
    expect(runner.live.value).toEqual({ state: 'done', device, printed: 'weight: 1\n' })
  })

  it('shows how it fails', async () => {
    const { runner, run } = await start()
    run.send({ type: 'failed', error: { name: 'TypeError', message: 'no', line: 3 } })
    expect(runner.live.value).toMatchObject({
      state: 'failed',
      error: { class: 'TypeError', message: 'no', line: 3 },
    })
  })

  it('says why the sandbox came to an end', async () => {
    const { runner, run } = await start()
    run.send({ type: 'crashed', reason: 'It is gone.' })
    expect(runner.live.value).toMatchObject({ state: 'failed', reason: 'It is gone.' })
  })

  it('can be stopped, and is not heard of again', async () => {
    const { runner, run } = await start()
    runner.stop()
    expect(run.stopped).toBe(true)
    run.send({ type: 'done', stats })
    expect(runner.live.value.state).toBe('stopped')
  })

  it('gives way to another program of the page, and says so', async () => {
    const { runner, run } = await start()
    await start()
    expect(run.stopped).toBe(true)
    expect(runner.live.value.reason).toBe('Another program on this page was started.')
  })

  it('says where a part of the site did not load', async () => {
    const runner = new ProbeRunner(async () => {
      throw new Error('offline')
    })
    await runner.start('', 'trap.ts', 'cpu')
    expect(runner.live.value.reason).toMatch(/did not load.*offline/)
  })
})
