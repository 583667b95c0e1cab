import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FOLDERS } from '../../src/content/folders.ts'

const PROGRAM = new RegExp(`^(?:${FOLDERS.labs}|${FOLDERS.probes})/[^/]+/[^/]+\\.(?:py|ts)$`)

/**
 * Says of each record that is older than a program beside it what shows whether it still holds. `changed` are
 * the files that changed against main: of others the times tell when they were checked out.
 */
export function outdatedRecords(changed: readonly string[]): string[] {
  const programs = changed.filter((file) => PROGRAM.test(file) && existsSync(file))
  return [...Map.groupBy(programs, (file) => dirname(file))].flatMap(([folder, files]) => {
    const record = join(folder, 'expected.json')
    if (!existsSync(record)) return []
    const recorded = statSync(record).mtimeMs
    const newer = files.filter((file) => statSync(file).mtimeMs > recorded)
    if (newer.length === 0) return []
    const names = newer.map((file) => file.slice(folder.length + 1)).join(', ')
    return [
      `${record}: older than ${names}. \`npm run check -- --run\` shows whether it still holds.`,
    ]
  })
}
