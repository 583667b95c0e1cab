import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDataFile } from '../../src/content/data-file.ts'
import { pageLines } from '../mdx/page-lines.ts'
import { readPages } from '../mdx/pages.ts'

const CLAIMS = 'content/claims'

/** The files of the pages and claims that show a probe. */
export function shownOn(id: string): string[] {
  const component = new RegExp(`<Probe\\s[^>]*?id="${id}"`)
  const pages = readPages().filter(({ mdx }) =>
    pageLines(mdx).some(
      // A page that tells how to write one has it as code.
      ({ text, fenced }) => !fenced && component.test(text.replaceAll(/`[^`]*`/g, '')),
    ),
  )
  const claims = readdirSync(CLAIMS)
    .map((file) => join(CLAIMS, file))
    .filter((file) => (readDataFile(file) as { probe?: unknown }).probe === id)
  return [...pages.map(({ path }) => path), ...claims]
}
