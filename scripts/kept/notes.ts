import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What commands remember from run to run lies here: outside of Git, and safe to remove. */
const ROOT = '.cache'

/** What was kept under a name; undefined where nothing was, or a run that was stopped left half of it. */
export function kept<T>(folder: string, name: string): T | undefined {
  const path = pathOf(folder, name)
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}

/** Keeps a value of JSON under a name: a file for each, so that two commands at once lose nothing. */
export function keep(folder: string, name: string, value: unknown): void {
  const path = pathOf(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(value))
}

function pathOf(folder: string, name: string): string {
  return join(ROOT, folder, `${encodeURIComponent(name)}.json`)
}
