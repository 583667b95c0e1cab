import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { codeToHtml } from 'shiki'
import { codeOptions } from '../../site/code-theme.ts'

const FOLDER = 'content/analogies'

/** Nearly as small as the best quality, which takes seconds for a library. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** What every drawing of the pairs shows, in words. */
export const DRAWING =
  'Scatter plot of 256 points in two classes. Class 0, blue circles, bends over the top left. ' +
  'Class 1, orange crosses, bends under the bottom right. The ends of the two half circles interlock.'

/** A program as the page shows it. */
export interface ShownProgram {
  file: string
  lines: number
  html: string
}

/** Reads and highlights a program of content/analogies. */
export async function showProgram(file: string): Promise<ShownProgram> {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd()
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
    entryPoints: [`${FOLDER}/${file}`],
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
