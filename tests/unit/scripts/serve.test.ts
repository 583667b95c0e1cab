import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

const SERVE = resolve('scripts/serve.ts')
const taken = createServer()
let child: ChildProcess

beforeEach(goToEmptyFolder)
afterEach(() => {
  child.kill('SIGKILL')
  taken.close()
})

test('where its port is taken the site has its headers at another', async () => {
  await once(taken.listen(0, 'localhost'), 'listening')
  const { port } = taken.address() as AddressInfo
  mkdirSync('dist')
  writeFileSync('dist/index.html', '<title>A page</title>')
  writeFileSync('dist/_headers', '/*\n  X-Content-Type-Options: nosniff\n')
  const address = /http:\S+/.exec(await serve(port, /Press/))?.[0] ?? ''
  expect(new URL(address).port).not.toBe(String(port))
  const answer = await fetch(address)
  expect(await answer.text()).toContain('A page')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
}, 60_000)

test('where nothing is built it says what to do', async () => {
  const printed = await serve(4321)
  expect(printed).toBe('dist/_headers is missing: run `npm run build` first.\n')
  expect(child.exitCode).toBe(1)
}, 60_000)

/** What serving prints: until its end, or until it has printed something. */
async function serve(port: number, until?: RegExp): Promise<string> {
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: 'localhost',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  child = spawn(process.execPath, [SERVE], { env })
  let printed = ''
  return new Promise((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk
        if (until?.test(printed)) done(printed)
      })
    }
    child.once('close', () => done(printed))
  })
}
