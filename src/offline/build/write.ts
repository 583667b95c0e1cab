/** Writes the service worker into dist/, once all else is there. The last step of `npm run build`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { offlineFiles } from './make.ts'

const DIST = 'dist'
const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)))
const files = new Map(
  paths.map((path) => [path.split(sep).join('/'), readFileSync(join(DIST, path))]),
)
const { written } = await offlineFiles(files)
for (const { name, text } of written) writeFileSync(join(DIST, name), text)
