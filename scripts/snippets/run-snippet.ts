import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { reasonOfEnd } from '../labs/process-end.ts'
import { TIMEOUT, type ProcessExit } from '../labs/program-run.ts'
import { runOnServer } from '../labs/python-server.ts'
import { interpreter } from '../labs/run-python.ts'
import { typescriptOn } from '../labs/run-typescript.ts'
import { run } from '../setup/run.ts'
import type { Snippet } from './page-snippets.ts'

/** The libraries read the environment while they load. */
const SETS_ENVIRONMENT = /\bos\.environ\b/

/** What a snippet printed, or the last line of the error that ended it. */
export type Printed = { stdout: string; error?: never } | { error: string; stdout?: never }

/** Runs a snippet in a process and a folder of its own; most Python has its libraries loaded already. */
export async function runSnippet({ language, code }: Snippet): Promise<Printed> {
  return inTemporaryFolder('snippet', async (folder) => {
    const file = join(folder, language === 'python' ? 'snippet.py' : 'snippet.ts')
    writeFileSync(file, `${code}\n`)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const runs =
      language === 'ts' ? typescriptOn('cpu') : SETS_ENVIRONMENT.test(code) ? freshPython : python
    const { code: exit, stdout, output } = await runs(file, join(folder, 'run.json'))
    if (exit === 0) return { stdout }
    return { error: reasonOfEnd({ code: exit, output }) }
  })
}

function python(program: string, out: string): Promise<ProcessExit> {
  const request = { program, out, seconds: TIMEOUT, script: true }
  return runOnServer(interpreter(), 'tensorflow', request)
}

function freshPython(program: string): Promise<ProcessExit> {
  const env = { KERAS_BACKEND: 'tensorflow', PYTHONDONTWRITEBYTECODE: '1' }
  return run(interpreter(), [program], { timeout: TIMEOUT, env })
}
