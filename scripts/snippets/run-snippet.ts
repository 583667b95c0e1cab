import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interpreter } from '../labs/run-python.ts'
import { TYPESCRIPT_PROCESS } from '../labs/run-typescript.ts'
import { run } from '../setup/run.ts'
import type { Snippet } from './page-snippets.ts'

/** Longest time a snippet may take, in seconds. */
const TIMEOUT = 300

/** What a snippet printed, or the last line of the error that ended it. */
export type Printed = { stdout: string; error?: never } | { error: string; stdout?: never }

/** Runs a snippet in a process and a folder of its own. */
export async function runSnippet({ language, code }: Snippet): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'snippet-'))
  try {
    const file = join(folder, language === 'python' ? 'snippet.py' : 'snippet.ts')
    writeFileSync(file, `${code}\n`)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const [command, ...args] =
      language === 'python'
        ? [interpreter(), file]
        : [process.execPath, TYPESCRIPT_PROCESS, file, join(folder, 'run.json')]
    const env = { KERAS_BACKEND: 'tensorflow', PYTHONDONTWRITEBYTECODE: '1' }
    const { code: exit, stdout, output } = await run(command, args, { timeout: TIMEOUT, env })
    if (exit === 0) return { stdout }
    return { error: output.trim().split('\n').at(-1) || `it ended with code ${exit}` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
