import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

const ALONE = resolve('scripts/kept/alone.ts')
const TAKES = `import { writeAloneOrEnd } from ${JSON.stringify(ALONE)}
writeAloneOrEnd('a-folder/')
console.log('taken')`
const KEEPS = `${TAKES}
setInterval(() => {}, 1000)`
const STARTS_ANOTHER = `${TAKES}
const { spawnSync } = await import('node:child_process')
const args = ['--input-type=module', '-e', process.env.INNER]
process.stdout.write(spawnSync(process.execPath, args).stdout)`

let started: ChildProcess[] = []
beforeEach(goToEmptyFolder)
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started = []
})

test('a second command is told which one is writing, and may once it has ended', async () => {
  const first = await begin(KEEPS)
  const second = run(TAKES)
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(
    new RegExp(
      String.raw`^a-folder/ is being written by \`.+\`, process ${first.pid}, since .+\. Wait for its end, or stop it\.`,
    ),
  )
  first.kill('SIGKILL')
  await once(first, 'exit')
  expect(run(TAKES).stdout).toBe('taken\n')
})

test('what a command starts may write for it', () => {
  expect(run(STARTS_ANOTHER, { INNER: TAKES }).stdout).toBe('taken\ntaken\n')
})

test('half of a note, of a command that was killed, holds nobody up', () => {
  mkdirSync('.cache/written-by', { recursive: true })
  writeFileSync(`.cache/written-by/${encodeURIComponent('a-folder/')}.json`, '{"pid":')
  expect(run(TAKES).stdout).toBe('taken\n')
})

function run(program: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['--input-type=module', '-e', program]
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } })
}

async function begin(program: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  started.push(child)
  await once(child.stdout, 'data')
  return child
}
