import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The site's mark, as a file of its own has it. */
export const iconSvg = (): string =>
  readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8')

/** The mark as an address that holds the whole drawing: a file would be a request more on the first page. */
export function iconAddress(svg = iconSvg()): string {
  const quoted = svg
    .trim()
    .replaceAll('"', "'")
    .replace(/[%#<>]/g, encodeURIComponent)
  return `data:image/svg+xml,${quoted}`
}
