import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { codeToHtml } from 'shiki'
import { FOLDERS } from '../../content/folders.ts'
import { codeOptions } from '../../site/code-theme.ts'
import { entry } from '../entry.ts'

/** Nearly as small as the best quality, which takes seconds for a library. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** A program as the page shows it. */
export interface ShownProgram {
  file: string
  lines: number
  html: string
}

/** A program of content/analogies, highlighted. */
export async function showProgram(file: string): Promise<ShownProgram> {
  const { data } = await entry('programs', `${FOLDERS.analogies}/${file}`)
  const text = data.text.trimEnd()
  const lang = file.endsWith('.py') ? 'python' : 'typescript'
  return {
    file,
    lines: text.split('\n').length,
    html: await codeToHtml(text, { lang, ...codeOptions }),
  }
}

/** How many kilobytes a browser program is with all that it imports, minified and in Brotli. */
export async function programKilobytes(file: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDERS.analogies}/${file}`],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  const bytes = outputFiles.reduce(
    (sum, { contents }) => sum + brotliCompressSync(contents, PACKING).length,
    0,
  )
  return Math.round(bytes / 1000)
}
