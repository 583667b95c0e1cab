import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { isStopping } from '../kept/at-end.ts'
import { endGroupAtEnd } from '../kept/process-group.ts'
import type { ProcessExit } from './program-run.ts'
import type { Engine } from './engines.ts'

/**
 * A program, the run file that it writes, and the seconds that it may take. A `script` runs as a reader starts
 * it, unseeded, and writes no run file. `withoutTensorFlow` runs it as where that is not installed.
 */
interface RunRequest {
  program: string
  out: string
  seconds: number
  script?: boolean
  withoutTensorFlow?: boolean
}

/** A process of python/run_programs.py, which runs one program at a time. */
interface Server {
  child: ChildProcessByStdio<Writable, Readable, Readable>
  answers: AsyncIterator<string>
  /** What the process itself said: why it ended, where it did. */
  said: string
}

/** Those with nothing to do, by engine. */
const idle = new Map<Engine, Server[]>()

/** Runs a program on an engine, in a process of its own that has the libraries loaded already. */
export async function runOnServer(
  python: string,
  engine: Engine,
  request: RunRequest,
): Promise<ProcessExit> {
  const server = idle.get(engine)?.pop() ?? start(python, engine)
  server.child.ref()
  server.child.stdin.write(`${JSON.stringify(request)}\n`)
  const { value, done } = await server.answers.next()
  // Nothing goes on after a program that was stopped along with this process.
  if (isStopping()) return new Promise(() => undefined)
  if (done) return { code: 1, stdout: '', output: server.said || `${python} did not start` }
  server.child.unref()
  idle.set(engine, [...(idle.get(engine) ?? []), server])
  return JSON.parse(value)
}

function start(python: string, engine: Engine): Server {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  const child = spawn(python, ['python/run_programs.py', engine], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env,
    detached: true,
  })
  endGroupAtEnd(child)
  const server: Server = {
    child,
    answers: createInterface(child.stdout)[Symbol.asyncIterator](),
    said: '',
  }
  child.stderr.on('data', (chunk: Buffer) => (server.said += chunk))
  // No interpreter, or one that ended at once: the answers end, which says it.
  for (const part of [child, child.stdin]) part.on('error', (error) => (server.said += error))
  // An idle one keeps nobody waiting: `ref` counts the process alone, while it has something to do.
  for (const pipe of child.stdio) (pipe as Socket).unref()
  return server
}
