import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isStopping } from '../kept/at-end.ts'
import { endGroupAtEnd, environmentOfGroup } from '../kept/process-group.ts'

/** What a command left behind. */
export interface Finished {
  /** As shells have it, 128 and the number of the signal where one ended it. */
  code: number
  /** Both streams, as they came. */
  output: string
  stdout: string
}

/** How a command is run. */
interface RunOptions {
  /** Passes the output through as it comes. */
  show?: boolean
  /** In seconds: then it is killed with all that it started, and its code is 124. */
  timeout?: number
  /** It may ask for a password: it stays at the terminal, whose Ctrl+C then ends what it starts. */
  asks?: boolean
  env?: NodeJS.ProcessEnv
  cwd?: string
}

/** Runs a command to its end and returns its exit code and output. It ends with this process. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environmentOfGroup(), ...options.env },
      detached: options.asks !== true,
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    })
    const kill = options.asks ? () => void child.kill('SIGKILL') : endGroupAtEnd(child)
    let output = ''
    let stdout = ''
    let late = false
    // A letter of several bytes may come in two chunks.
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8')
    const collect = (chunk: string) => {
      output += chunk
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', collect)
    child.stdout.on('data', (chunk: string) => (stdout += chunk))
    child.stderr.on('data', collect)
    const timer = options.timeout
      ? setTimeout(() => {
          late = true
          kill()
          // What left the group may hold them open.
          for (const stream of [child.stdout, child.stderr]) stream.destroy()
        }, options.timeout * 1000)
      : undefined
    const finish = (code: number) => {
      clearTimeout(timer)
      // Nothing goes on after a command that was stopped along with this process.
      if (isStopping()) return
      if (late) {
        resolve({ code: 124, output: `${output}\nstopped after ${options.timeout} s`, stdout })
      } else resolve({ code, output, stdout })
    }
    child.on('error', (error) => {
      collect(`${error.message}\n`)
      finish(127)
    })
    child.on('close', (code, signal) =>
      finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    )
  })
}
