import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const DIST = 'dist'
const NAME = /[\w.@-]+\.(?:json|js|css|wasm|woff2|html)\b/g

/**
 * The files of the built site that an address needs: its page, and what that names, and what this names again, by
 * the names of files.
 */
export function filesOfPage(path: string, dist = DIST): string[] {
  const assets = globSync(join(dist, '{_astro,sandbox,data,fonts}', '*'))
  const named = new Map(assets.map((file) => [basename(file), file]))
  const found = new Set<string>([join(dist, path, 'index.html')])
  for (const file of found) {
    if (!/\.(html|js|css)$/.test(file)) continue
    for (const [name] of read(file).matchAll(NAME)) {
      const asset = named.get(name)
      if (asset !== undefined) found.add(asset)
    }
  }
  return [...found]
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
