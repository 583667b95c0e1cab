import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inTemporaryFolder } from '../../../scripts/kept/temporary-folder.ts'

const MODULE = resolve('scripts/kept/temporary-folder.ts')
const WAITS = `import { inTemporaryFolder } from ${JSON.stringify(MODULE)}
await inTemporaryFolder('kept-test', async (folder) => {
  console.log(folder)
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})`

test('a folder is gone when its use is done, and when it failed', async () => {
  const done = await inTemporaryFolder('kept-test', async (folder) => [folder, existsSync(folder)])
  expect(done[1]).toBe(true)
  expect(existsSync(String(done[0]))).toBe(false)
  let failed = ''
  const use = async (folder: string) => {
    failed = folder
    throw new Error('no')
  }
  await expect(inTemporaryFolder('kept-test', use)).rejects.toThrow('no')
  expect(failed).not.toBe('')
  expect(existsSync(failed)).toBe(false)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('a folder is gone after %s', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', WAITS])
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const folder = String(line).trim()
  expect(existsSync(folder)).toBe(true)
  child.kill(signal)
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBeGreaterThan(128)
  expect(existsSync(folder)).toBe(false)
})
