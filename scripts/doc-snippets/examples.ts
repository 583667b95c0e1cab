import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** A program that stands in a doc comment of a package. */
export interface DocExample {
  /** The package, the file and the line of the opening fence. */
  place: string
  code: string
}

const require = createRequire(import.meta.url)

/** The programs in the doc comments of the packages as they are installed, each text once. */
export function readExamples(packages: string[]): DocExample[] {
  const all = packages.flatMap((name) => {
    const root = dirname(require.resolve(`${name}/package.json`))
    return sourceFiles(join(root, 'dist')).flatMap((file) =>
      examplesIn(readFileSync(file, 'utf8'), `${name}/${relative(root, file)}`),
    )
  })
  return [...new Map(all.toReversed().map((example) => [example.code, example])).values()].reverse()
}

/** Fenced programs in the comments of a text. `place` is where the text stands. */
export function examplesIn(text: string, place: string): DocExample[] {
  const found: DocExample[] = []
  let code: string[] | undefined
  let from = 0
  for (const [index, line] of text.split('\n').entries()) {
    const comment = /^\s*\* ?(.*)$/.exec(line)?.[1]
    if (comment === undefined) code = undefined
    else if (/^\s*```\s*(js|javascript)\s*$/.test(comment)) {
      code = []
      from = index + 1
    } else if (/^\s*```\s*$/.test(comment)) {
      if (code && code.length > 0) found.push({ place: `${place}:${from}`, code: code.join('\n') })
      code = undefined
    } else code?.push(comment)
  }
  return found
}

/** The modules' compiled sources and declarations; not the bundles, which repeat them, nor the tests. */
function sourceFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(\.d\.ts|\.js)$/.test(entry.name))
    .filter(({ name }) => !/^tf-|_test\.|\.min\.|externs/.test(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
