import { spawn } from 'node:child_process'

/** What a command left behind. */
export interface Finished {
  code: number
  /** Both streams, as they came. */
  output: string
  stdout: string
}

/**
 * Runs a command to its end and returns its exit code and output.
 * `show` also passes the output through as it comes; `timeout` is in seconds and ends it with code 124.
 */
export function run(
  command: string,
  args: string[],
  options: { show?: boolean; timeout?: number; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    })
    let output = ''
    let stdout = ''
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
          child.kill('SIGKILL')
          resolve({ code: 124, output: `${output}\nstopped after ${options.timeout} s`, stdout })
        }, options.timeout * 1000)
      : undefined
    const finish = (code: number, text = output) => {
      clearTimeout(timer)
      resolve({ code, output: text, stdout })
    }
    child.on('error', (error) => finish(127, error.message))
    child.on('close', (code) => finish(code ?? 1))
  })
}
