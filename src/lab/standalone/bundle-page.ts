import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from '../../sandbox/build/bundle.ts'
import { noticesOf } from '../../sandbox/build/notices.ts'
import type { StandaloneParts } from './document.ts'

const FOLDER = join(process.cwd(), 'src/lab/standalone')

let parts: Promise<StandaloneParts> | undefined

/** Bundles what standalone pages have in common, once in the life of the process. */
export function standaloneParts(): Promise<StandaloneParts> {
  return (parts ??= bundleParts())
}

/** The name of the file that holds the parts; a hash of it lets browsers keep it for good. */
export async function standaloneName(): Promise<string> {
  const text = JSON.stringify(await standaloneParts())
  return `standalone.${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
}

async function bundleParts(): Promise<StandaloneParts> {
  const result = await build({
    entryPoints: [join(FOLDER, 'page.ts')],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  })
  const scripts = await Promise.all([bundle('core'), bundle('worker')])
  const inputs = [
    ...Object.keys(result.metafile.inputs),
    ...scripts.flatMap(({ inputs }) => inputs),
  ]
  const style = await build({
    stdin: { contents: await readFile(join(FOLDER, 'page.css'), 'utf8'), loader: 'css' },
    write: false,
    minify: true,
  })
  const tfjs = await readFile('node_modules/@tensorflow/tfjs/package.json', 'utf8')
  return {
    // A text of the script could end the element that it stands in.
    script: (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script').trim(),
    style: (style.outputFiles[0]?.text ?? '').trim(),
    notices: noticesOf(inputs),
    version: (JSON.parse(tfjs) as { version: string }).version,
  }
}
