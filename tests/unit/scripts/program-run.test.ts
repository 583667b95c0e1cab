import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runProgram, type ProcessExit } from '../../../scripts/labs/program-run.ts'
import { runTypescript } from '../../../scripts/labs/run-typescript.ts'

test('a program that ends its own process is told so', async () => {
  expect(await runTypescript('low-level', 'process.exit(0)')).toEqual({
    error: 'it ended its own process, with code 0, before its run was written',
  })
}, 60_000)

test.each([
  [{ code: 137, output: '' }, 'it was ended by SIGKILL, as where memory runs out'],
  [{ code: -9, output: '' }, 'it was ended by SIGKILL, as where memory runs out'],
  [
    { code: -6, output: 'check failed\n' },
    'it was ended by SIGABRT; the last that it printed: check failed',
  ],
  [{ code: 3, output: '' }, 'it ended with code 3 and printed nothing'],
  [{ code: 1, output: 'a warning\nkeras.py:3: ValueError: no\n' }, 'keras.py:3: ValueError: no'],
  [{ code: 124, output: '1\nstopped after 300 s' }, 'stopped after 300 s'],
])('the end %j is told as %s', async (end, error) => {
  const exit: ProcessExit = { stdout: '', ...end }
  expect(await runProgram('keras', '', async () => exit)).toEqual({ error })
})

test('a program that is through has the run that it wrote', async () => {
  const outcome = await runProgram('keras', '', async (_program, out) => {
    writeFileSync(out, '{"series":{},"leaked":0}')
    return { code: 0, stdout: '', output: '' }
  })
  expect(outcome).toEqual({ run: { series: {} }, leaked: 0 })
})
