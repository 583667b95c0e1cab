import { existsSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'

const kept = new Map<string, { changed: number; value: unknown }>()

/**
 * What a YAML or JSON file holds, unchecked. It is read again when the file has changed, so that what is
 * added while the development server runs is known at once.
 * @throws where the file is missing or is no YAML, with its path
 */
export function readDataFile(path: string): unknown {
  if (!existsSync(path)) throw new Error(`${path} is missing.`)
  const changed = statSync(path).mtimeMs
  const known = kept.get(path)
  if (known?.changed === changed) return known.value
  const value = parseData(path, readFileSync(path, 'utf8'))
  kept.set(path, { changed, value })
  return value
}

function parseData(path: string, text: string): unknown {
  try {
    return path.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`)
  }
}
