import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { processStart } from '../../../scripts/kept/process-start.ts'

test('a process has one start as long as it lives, and then none', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const { pid = 0 } = child
  const start = processStart(pid)
  expect(start).toMatch(/\S/)
  expect(processStart(pid)).toBe(start)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(processStart(pid)).toBeUndefined()
})
