import { existsSync } from 'node:fs'

/** Why a text is no name of a folder, a file or an address. */
export function slugProblem(name: string): string | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return undefined
  return `"${name}" is no name: write small letters, digits and single hyphens, as in "batch-size"`
}

/** Why a name cannot be given: it is none, or one of the paths is there. */
export function takenProblem(name: string, ...paths: string[]): string | undefined {
  const taken = paths.find((path) => existsSync(path))
  return slugProblem(name) ?? (taken && `"${name}" is taken by ${taken}: choose another name`)
}

/** A name as a text begins: "batch-size" is "Batch size". */
export function asWords(name = ''): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Today in UTC, as "2026-11-29". */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
