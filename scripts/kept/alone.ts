import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { atEnd } from './at-end.ts'
import { processStart } from './process-start.ts'

/** Who writes what, a file for each: outside of Git, and safe to remove. */
const FOLDER = '.cache/written-by'

/** Tells the commands that a command starts what it holds, so that they may write it for it. */
const HELD = 'LAYERS_AND_OPS_HOLDS'

/** A command that writes something. */
interface Writer {
  pid: number
  /** When that process started, as `processStart` has it. */
  started: string
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
  const note = take(file, what)
  process.env[HELD] = [...held, what].join('\n')
  atEnd(() => {
    if (readNote(file) === note) rmSync(file)
  })
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

/** Writes the note of this command; returns it as it was written. */
function take(file: string, what: string): string {
  const own: Writer = {
    pid: process.pid,
    started: processStart(process.pid) ?? '',
    command: commandLine(),
    since: new Date().toISOString(),
  }
  const text = JSON.stringify(own)
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, text)
  try {
    publish(draft, file, what)
  } finally {
    rmSync(draft)
  }
  return text
}

/** Gives a note its name, under which nobody sees it half written, and which only one can have. */
function publish(draft: string, file: string, what: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const writer = livingWriter(readNote(file))
    if (writer) {
      throw new Error(
        `${what} is being written by \`${writer.command}\`, process ${writer.pid}, since ${writer.since}. Wait for its end, or stop it.`,
        { cause: error },
      )
    }
    removeStale(draft, file, what)
    publish(draft, file, what)
  }
}

/**
 * Removes the note of a command that was killed before it could tidy up. That is done alone, too: of two at once the
 * second would remove what the first has written in its place.
 */
function removeStale(draft: string, file: string, what: string): void {
  const guard = `${file}.stale`
  publish(draft, guard, what)
  try {
    const note = readNote(file)
    if (note === undefined || livingWriter(note)) return
    // Where its command has ended just now and removed it, another may stand there.
    if (readNote(file) === note) rmSync(file)
  } finally {
    rmSync(guard)
  }
}

/** The text of a note; undefined where there is none. */
function readNote(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

/** Who wrote a note; undefined where that process has ended, or the note is none. */
function livingWriter(note: string | undefined): Writer | undefined {
  if (note === undefined) return undefined
  try {
    const writer = JSON.parse(note) as Writer
    const start = processStart(writer.pid)
    // Another process may have its number by now.
    return start !== undefined && start === writer.started ? writer : undefined
  } catch {
    return undefined
  }
}

/** The command as people know it: npm says under which name it was started. */
function commandLine(): string {
  const name = process.env.npm_lifecycle_event
  return name === undefined ? process.argv.slice(1).join(' ') : `npm run ${name}`
}
