import { globSync, readFileSync } from 'node:fs'
import { attempt } from '../../src/content/problem.ts'
import { pageSnippets } from '../snippets/page-snippets.ts'

/** Where a program can stand: in a file of its own, in what a try changes, on a page. */
const HOLDS_PROGRAMS = /\.(ts|py|diff|mdx)$/
/** A line that a try takes away. */
const TAKEN_AWAY = /^-.*$/gm
const CALL = /(?<![\w.])data\(\s*(['"])([^'"\n]*)\1\s*\)/g

/** The files at or in a path in which programs can stand. */
export function filesWithPrograms(path: string): string[] {
  return globSync([path, `${path}/**/*`])
    .filter((file) => HOLDS_PROGRAMS.test(file))
    .sort()
}

/** The programs in a file, each line at its place: the prose of a page is left out, and what a try takes away. */
export function programsIn(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.mdx')) return programsOfPage(file, text)
  return file.endsWith('.diff') ? text.replace(TAKEN_AWAY, '') : text
}

/** Those of a page that are run; none where its fences cannot be read, which the check of its text tells. */
function programsOfPage(path: string, mdx: string): string {
  const read = attempt(() => pageSnippets({ path, mdx }))
  const lines: string[] = []
  const run = ('value' in read ? read.value : []).filter(({ notRun }) => notRun === undefined)
  for (const { line, code } of run)
    for (const [at, text] of code.split('\n').entries()) lines[line + at] = text
  return Array.from(lines, (line) => line ?? '').join('\n')
}

/** The names by which a program asks for data sets, each with its place in the text. */
export function dataCalls(text: string): { name: string; index: number }[] {
  return [...text.matchAll(CALL)].map(({ 2: name = '', index }) => ({ name, index }))
}

/** The files of the data sets that the programs in a file or a folder read, those of its tries too. */
export function dataRead(path: string): string[] {
  const calls = filesWithPrograms(path).flatMap((file) => dataCalls(programsIn(file)))
  return [...new Set(calls.map(({ name }) => `content/data/${name}.json`))]
}
