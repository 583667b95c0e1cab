import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeLifeline } from '../../support/lifeline.ts'

const [FOLDER, RUN, SERVER] = [
  'scripts/kept/temporary-folder.ts',
  'scripts/setup/run.ts',
  'scripts/labs/python-server.ts',
].map((path) => JSON.stringify(resolve(path)))
/** Starts a shell in a temporary folder that starts the program LIFE, and says what it does after it. */
const STARTS = `import { inTemporaryFolder } from ${FOLDER}
import { run } from ${RUN}
await inTemporaryFolder('kept-test', async (folder) => {
  console.log(folder)
  await run('sh', ['-c', '"$0" -e "$LIFE"; true', process.execPath])
})
console.log('went on')`
/** Starts that in a command of its own. */
const STARTS_ANOTHER = `import { run } from ${RUN}
await run(process.execPath, ['--input-type=module', '-e', process.env.INNER], { show: true })
console.log('went on')`

/** Starts LIFE as a server of Python programs that is busy. */
const STARTS_SERVER = `import { writeFileSync } from 'node:fs'
import { inTemporaryFolder } from ${FOLDER}
import { runOnServer } from ${SERVER}
await inTemporaryFolder('kept-test', async (folder) => {
  console.log(folder)
  const python = folder + '/python'
  writeFileSync(python, '#!/bin/sh\\n"' + process.execPath + '" -e "$LIFE"; true', { mode: 0o755 })
  await runOnServer(python, 'tensorflow', { program: '', out: '', seconds: 60 })
})
console.log('went on')`

let line: Awaited<ReturnType<typeof makeLifeline>>
let child: ChildProcess
beforeEach(async () => void (line = await makeLifeline()))
afterEach(() => {
  child.kill('SIGKILL')
  line.cut()
})

const DEAF = `process.on('SIGINT', () => {})`

test.each([
  ['SIGINT', 130, { program: STARTS, LIFE: '' }],
  ['SIGTERM', 143, { program: STARTS, LIFE: '' }],
  ['SIGTERM', 143, { program: STARTS_ANOTHER, LIFE: '' }],
  ['SIGTERM', 143, { program: STARTS_SERVER, LIFE: '' }],
  ['SIGTERM', 143, { program: STARTS, LIFE: DEAF, LAYERS_AND_OPS_PATIENCE: '1' }],
] as const)(
  'after %s what a command started has ended, and its folder is gone (%#)',
  async (signal, code, { program, LIFE, ...patience }) => {
    const env = { ...process.env, ...patience, INNER: STARTS, LIFE: `${LIFE};${line.program}` }
    child = spawn(process.execPath, ['--input-type=module', '-e', program], { env })
    const printed: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
    await Promise.all([once(child.stdout ?? child, 'data'), line.taken])
    const folder = Buffer.concat(printed).toString().trim()
    expect(existsSync(folder)).toBe(true)
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([code, null])
    await line.ended
    expect(Buffer.concat(printed).toString().trim()).toBe(folder)
    expect(existsSync(folder)).toBe(false)
  },
  30_000,
)
