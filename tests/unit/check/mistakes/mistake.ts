import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A mistake that somebody makes in the content, and what the check must say of it. */
export interface Mistake {
  name: string
  make: () => void
  /** The line that tells it: file, line, field, fault and remedy. */
  says: RegExp
  /** How many lines like it there are, where one mistake is told of several files. */
  times?: number
  /** What follows from it, and is told too. */
  also?: RegExp[]
}

/** Replaces a text of a file, which must have it. */
export function swap(file: string, from: string | RegExp, to: string): () => void {
  return () => {
    const before = readFileSync(file, 'utf8')
    const after = before.replace(from, () => to)
    if (after === before) throw new Error(`${file} has no ${String(from)}`)
    writeFileSync(file, after)
  }
}

/** Puts a paragraph at the end of a file. */
export function append(file: string, text: string): () => void {
  return () => writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${text}\n`)
}

/** Writes a new file. */
export function write(file: string, text: string): () => void {
  return () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Gives a file another name. */
export function rename(from: string, to: string): () => void {
  return () => renameSync(from, to)
}

/** Several steps that make one mistake. */
export function all(...steps: (() => void)[]): () => void {
  return () => steps.forEach((step) => step())
}
