import { expect, test } from 'vitest'
import { run } from '../../../scripts/setup/run.ts'

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
