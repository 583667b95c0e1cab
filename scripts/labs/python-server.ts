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

/** A process of python/run_programs.py. */
interface Server {
  child: ChildProcessByStdio<Writable, Readable, Readable>
  /** What takes the end of each program that runs, by its run file. */
  awaited: Map<string, (exit: ProcessExit) => void>
}

const servers = new Map<Engine, Server>()

/** Runs a program on an engine, in a process of its own that has the libraries loaded already. */
export function runOnServer(
  python: string,
  engine: Engine,
  request: RunRequest,
): Promise<ProcessExit> {
  const { child, awaited } = servers.get(engine) ?? start(python, engine)
  return new Promise((resolve) => {
    awaited.set(request.out, resolve)
    child.ref()
    child.stdin.write(`${JSON.stringify(request)}\n`)
  })
}

function start(python: string, engine: Engine): Server {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  const child = spawn(python, ['python/run_programs.py', engine], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env,
    detached: true,
  })
  endGroupAtEnd(child)
  const server: Server = { child, awaited: new Map() }
  servers.set(engine, server)
  const end = (out: string, exit: ProcessExit) => {
    const resolve = server.awaited.get(out)
    server.awaited.delete(out)
    // An idle one keeps nobody waiting: `ref` counts the process alone, while it has something to do.
    if (server.awaited.size === 0) child.unref()
    // Nothing goes on after a program that was stopped along with this process.
    if (!isStopping()) resolve?.(exit)
  }
  createInterface(child.stdout).on('line', (line) => {
    const { out, ...exit } = JSON.parse(line) as ProcessExit & { out: string }
    end(out, exit)
  })
  // Why it ended, where it did: no interpreter, or one that ended at once.
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  for (const part of [child, child.stdin]) part.on('error', (error) => (said += error))
  child.on('close', () => {
    servers.delete(engine)
    const output = said || `${python} did not start`
    for (const out of server.awaited.keys()) end(out, { code: 1, stdout: '', output })
  })
  for (const pipe of child.stdio) (pipe as Socket).unref()
  return server
}
