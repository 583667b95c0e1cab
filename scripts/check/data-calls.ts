import { globSync, readFileSync } from 'node:fs'

/** Where a program can stand: in a file of its own, in what a try changes, on a page. */
const HOLDS_PROGRAMS = /\.(ts|py|diff|mdx)$/
const CALL = /(?<![\w.])data\(\s*(['"])([^'"\n]*)\1\s*\)/g

/** The names by which a program asks for data sets, each with its place in the text. */
export function dataCalls(text: string): { name: string; index: number }[] {
  return [...text.matchAll(CALL)].map(({ 2: name = '', index }) => ({ name, index }))
}

/** The files of the data sets that the programs in a file or a folder read, those of its tries too. */
export function dataRead(path: string): string[] {
  const files = globSync([path, `${path}/**/*`]).filter((file) => HOLDS_PROGRAMS.test(file))
  const calls = files.flatMap((file) => dataCalls(readFileSync(file, 'utf8')))
  return [...new Set(calls.map(({ name }) => `content/data/${name}.json`))]
}
