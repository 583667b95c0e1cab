import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { addressOf, isNamedByContent, placeOf, type Manifest, type Size } from '../manifest.ts'
import { SIZE, WORKER } from '../names.ts'

const ENTRY = fileURLToPath(new URL('../worker/main.ts', import.meta.url))

/**
 * The files that make a built site readable offline, by their names: the service worker, which holds the list of
 * what it keeps, and how much that is.
 * @param files every file of the built site, by its path with forward slashes
 */
export async function offlineFiles(files: ReadonlyMap<string, Buffer>): Promise<{
  manifest: Manifest
  written: { name: string; text: string }[]
}> {
  const manifest: Manifest = { kept: [], used: [] }
  const size: Size = { files: 0, stored: 0, sent: 0 }
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === WORKER || path === SIZE) continue
    const place = placeOf({ path, bytes: content.length })
    if (place === 'left') continue
    manifest[place].push(entryOf(path, content))
    if (place === 'used') continue
    size.files++
    size.stored += content.length
    size.sent += gzipSync(content).length
  }
  const sizeText = JSON.stringify(size)
  manifest.kept.push(entryOf(SIZE, Buffer.from(sizeText)))
  return {
    manifest,
    written: [
      { name: SIZE, text: sizeText },
      { name: WORKER, text: await workerText(manifest) },
    ],
  }
}

function entryOf(path: string, content: Buffer) {
  const hash = createHash('sha256').update(content).digest('base64')
  return { path: addressOf(path), hash, named: isNamedByContent(path) }
}

async function workerText(manifest: Manifest): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { MANIFEST: JSON.stringify(manifest), 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
