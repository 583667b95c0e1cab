import { afterEach, expect, test, vi } from 'vitest'
import { run } from '../../../scripts/setup/run.ts'
import { makeLifeline } from '../../support/lifeline.ts'

afterEach(() => void vi.useRealTimers())

test('a letter that comes in two pieces is one', async () => {
  const script = `const [first, ...rest] = Buffer.from('∞')
    process.stdout.write(Buffer.from([first]))
    setTimeout(() => process.stdout.write(Buffer.from(rest)), 100)`
  const { output, stdout } = await run(process.execPath, ['-e', script])
  expect([output, stdout]).toEqual(['∞', '∞'])
})

test('a command that is not there ends with code 127 and says so', async () => {
  expect(await run('no-such-command', [])).toMatchObject({
    code: 127,
    output: expect.stringContaining('ENOENT'),
  })
})

test('a command that takes too long is killed with what it started', async () => {
  const line = await makeLifeline()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const env = { LIFE: line.program }
  const shell = ['-c', 'echo begun; "$0" -e "$LIFE"; true', process.execPath]
  const ran = run('sh', shell, { timeout: 60, env })
  await line.taken
  vi.advanceTimersByTime(60_000)
  expect(await ran).toMatchObject({
    code: 124,
    output: expect.stringMatching(/\nstopped after 60 s$/),
  })
  await line.ended
  line.cut()
})

test('a command that a signal ends has the code that shells give it', async () => {
  expect((await run('sh', ['-c', 'kill -KILL $$'])).code).toBe(137)
})
