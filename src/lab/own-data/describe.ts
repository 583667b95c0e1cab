import type { OwnDataSet, OwnTable } from './table.ts'

/** The line that reads a data set in a program. */
export function readingLine({ name, headers }: OwnDataSet): string {
  return `const { ${headers.length > 1 ? 'x, y' : 'x'} } = await data('${name}')`
}

/** The shapes of the tensors, and the words behind the numbers of the last column, in a sentence or two. */
export function describeTensors({ rows, headers, classes }: OwnTable): string {
  const width = headers.length
  if (width === 1) return `x is [${rows}, 1].`
  const shapes = `x is [${rows}, ${width - 1}], y is [${rows}, 1].`
  const words = classes?.map((word, index) => `${index} for ${word}`).join(', ')
  return words === undefined ? shapes : `${shapes} y holds ${words}.`
}

/** A size in bytes, kilobytes or megabytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
