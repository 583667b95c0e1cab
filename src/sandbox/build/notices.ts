import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A comment, and lines of comments that follow one another. */
const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|(?:^[ \t]*\/\/.*\n)+/gm

/** The copyright notices and licenses of the packages that files of node_modules belong to. */
export function noticesOf(inputs: string[]): string {
  const files = inputs.filter((path) => path.startsWith('node_modules/') && existsSync(path))
  const folders = new Set(files.map(packageFolder))
  const licenses = [...folders].sort().flatMap((folder) => {
    const path = join(folder, 'LICENSE')
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string>
    const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
    return [`${name} ${version}, ${license}`, text].filter(Boolean).join('\n\n')
  })
  return [...licenses, ...new Set(files.flatMap(noticesIn))].join('\n\n')
}

/** "node_modules/@scope/name" of a file deeper in it; the innermost where packages are nested. */
function packageFolder(path: string): string {
  const [folder = ''] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
  return folder
}

/** The comments of a file that claim a copyright, without their marks. */
function noticesIn(path: string): string[] {
  const comments = readFileSync(path, 'utf8').match(COMMENT) ?? []
  return comments
    .filter((comment) => /copyright/i.test(comment))
    .map((comment) =>
      comment
        .replace(/^\/\*+!?|\*+\/$/g, '')
        .replace(/^[ \t]*\/\/ ?/gm, '')
        .replace(/^[ \t]*\*+ ?/gm, '')
        .replace(/^=+$/gm, '')
        .trim(),
    )
}
