import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { atEnd } from './at-end.ts'

/** Who writes what, a file for each: outside of Git, and safe to remove. */
const FOLDER = '.cache/written-by'

/** Tells the commands that a command starts what it holds, so that they may write it for it. */
const HELD = 'LAYERS_AND_OPS_HOLDS'

/** A command that writes something. */
interface Writer {
  pid: number
  command: string
  since: string
}

/**
 * Makes this command the only one that writes something, until its process ends; those that it starts may, too.
 * @throws naming the command that already does
 */
export function writeAlone(what: string): void {
  const held = (process.env[HELD] ?? '').split('\n')
  if (held.includes(what)) return
  const file = join(FOLDER, `${encodeURIComponent(what)}.json`)
  mkdirSync(dirname(file), { recursive: true })
  take(file, what)
  process.env[HELD] = [...held, what].join('\n')
  atEnd(() => rmSync(file, { force: true }))
}

/** As `writeAlone`, for a command that ends where it may not: it says why and exits with 1. */
export function writeAloneOrEnd(what: string): void {
  try {
    writeAlone(what)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

function take(file: string, what: string): void {
  const own: Writer = { pid: process.pid, command: commandLine(), since: new Date().toISOString() }
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const writer = readWriter(file)
    if (writer !== undefined && isAlive(writer.pid)) {
      throw new Error(
        `${what} is being written by \`${writer.command}\`, process ${writer.pid}, since ${writer.since}. Wait for its end, or stop it.`,
        { cause: error },
      )
    }
    // It was killed before it could tidy up.
    rmSync(file, { force: true })
    take(file, what)
  }
}

/** undefined where a killed command left half of it. */
function readWriter(file: string): Writer | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Writer
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command as people know it: npm says under which name it was started. */
function commandLine(): string {
  const name = process.env.npm_lifecycle_event
  return name === undefined ? process.argv.slice(1).join(' ') : `npm run ${name}`
}
