import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processStart } from '../../../scripts/kept/process-start.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

const ALONE = resolve('scripts/kept/alone.ts')
const NOTE = `.cache/written-by/${encodeURIComponent('a-folder/')}.json`
const TAKES = `import { writeAloneOrEnd } from ${JSON.stringify(ALONE)}
writeAloneOrEnd('a-folder/')
console.log('taken')`
const KEEPS = `${TAKES}
setInterval(() => {}, 1000)`
const STARTS_ANOTHER = `${TAKES}
const { spawnSync } = await import('node:child_process')
const args = ['--input-type=module', '-e', process.env.INNER]
process.stdout.write(spawnSync(process.execPath, args).stdout)`

/** As TAKES, for a program that first changes what `node:fs` does. */
const AWAITS_IMPORT = `const { writeAloneOrEnd } = await import(${JSON.stringify(ALONE)})
writeAloneOrEnd('a-folder/')
console.log('taken')`
/** Puts the note OTHER in the place of the first note that is read. */
const REPLACES_WHAT_IS_READ = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { readFileSync } = fs
fs.readFileSync = (path, ...options) => {
  const text = readFileSync(path, ...options)
  if (!String(path).includes('written-by')) return text
  fs.readFileSync = readFileSync
  syncBuiltinESMExports()
  fs.writeFileSync(path, process.env.OTHER)
  return text
}
syncBuiltinESMExports()`
/** Prints which note is written under its own name. */
const TELLS_WRITES = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { writeFileSync } = fs
fs.writeFileSync = (path, ...rest) => {
  if (path === process.env.NOTE) console.log('wrote', path)
  return writeFileSync(path, ...rest)
}
syncBuiltinESMExports()`

/** Of a process that has ended. */
const STALE = noteOf(spawnSync(process.execPath, ['--version']).pid, 'a start')

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
  leaveNote('{"pid":')
  expect(run(TAKES).stdout).toBe('taken\n')
})

test('a note holds nobody up whose process has given its number to another', () => {
  leaveNote(noteOf(process.pid, 'another start'))
  expect(run(TAKES)).toMatchObject({ stdout: 'taken\n', stderr: '' })
})

test('a note that another has put in the place of a stale one stays, and counts', () => {
  leaveNote(STALE)
  const other = noteOf(process.pid, processStart(process.pid))
  const { status, stderr } = run(`${REPLACES_WHAT_IS_READ}\n${AWAITS_IMPORT}`, { OTHER: other })
  expect(stderr).toContain('is being written by `other`')
  expect(status).toBe(1)
  expect(readFileSync(NOTE, 'utf8')).toBe(other)
  expect(readdirSync('.cache/written-by')).toHaveLength(1)
})

test('a command that was killed while it removed a stale note holds nobody up', () => {
  leaveNote(STALE)
  writeFileSync(`${NOTE}.stale`, STALE)
  expect(run(TAKES).stdout).toBe('taken\n')
  expect(readdirSync('.cache/written-by')).toEqual([])
})

test('a note is whole when it gets its name, and the note of another stays at the end', () => {
  const other = noteOf(process.pid, processStart(process.pid))
  const program = `${TELLS_WRITES}\n${AWAITS_IMPORT}
fs.rmSync(process.env.NOTE)
fs.writeFileSync(process.env.NOTE, process.env.OTHER)`
  expect(run(program, { OTHER: other, NOTE }).stdout).toBe(`taken\nwrote ${NOTE}\n`)
  expect(readFileSync(NOTE, 'utf8')).toBe(other)
})

function leaveNote(text: string): void {
  mkdirSync('.cache/written-by', { recursive: true })
  writeFileSync(NOTE, text)
}

function noteOf(pid: number, started: string | undefined): string {
  return JSON.stringify({ pid, started, command: 'other', since: '2026-01-01T00:00:00.000Z' })
}

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
