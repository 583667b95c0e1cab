import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The `_headers` of the site that is built under a folder; ends the process where none is. */
export function builtHeaders(root = '.'): string {
  const file = join(root, 'dist', '_headers')
  if (existsSync(file)) return file
  const build = resolve(root) === process.cwd() ? 'run `npm run build`' : 'build that site'
  console.error(`${file} is missing: ${build} first.`)
  process.exit(1)
}
