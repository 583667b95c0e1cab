import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { version } from '@tensorflow/tfjs'
import { fallback } from '../labs/drawn.ts'
import type { Runner, WrittenError } from '../labs/program-run.ts'
import { sharedBrowser } from '../labs/shared-browser.ts'

/** Runs TypeScript files on WebGL, in the sandbox in which they run for the reader. */
export const webgl: Runner = async (program, out) => {
  const browser = await sharedBrowser()
  const outcome = await browser.run(basename(program), readFileSync(program, 'utf8'), 'webgl')
  const versions = { tfjs: version['tfjs-core'], chromium: browser.version }
  const stdout = outcome.printed.map((line) => `${line}\n`).join('')
  const broken = fallback(outcome) ?? outcome.crash
  if (broken !== undefined) return { code: 1, stdout, output: broken }
  if (!outcome.error) {
    writeFileSync(out, JSON.stringify({ versions }))
    return { code: 0, stdout, output: '' }
  }
  const { name, message, line } = outcome.error
  const written: WrittenError = { versions, error: { class: name, message, line } }
  writeFileSync(out, JSON.stringify(written))
  return { code: 1, stdout, output: `${name}: ${message}` }
}
