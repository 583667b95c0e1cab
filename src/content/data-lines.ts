import { existsSync, readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { frontMatterText } from './data-file.ts'

/** A field of a data file: the keys and places on the way to it. */
export type FieldPath = readonly PropertyKey[]

/**
 * The line of a field in a YAML or JSON file, or in the front matter of a page; where the field is missing, the
 * line of what should hold it. Undefined where the file is not there or cannot be parsed.
 */
export function lineOfField(file: string, path: FieldPath): number | undefined {
  if (!existsSync(file)) return undefined
  const lines = new LineCounter()
  const document = parseDocument(dataText(file), { lineCounter: lines, uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  const offset = offsetOf(document.contents, path)
  const skipped = file.endsWith('.mdx') ? 1 : 0
  return offset === undefined ? 1 : lines.linePos(offset).line + skipped
}

/** What the fields of a file stand in: all of it, and of a page its front matter. */
function dataText(file: string): string {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.mdx') ? frontMatterText(text) : text
}

function offsetOf(node: Node | null, path: FieldPath): number | undefined {
  const [step, ...rest] = path
  if (step === undefined) return undefined
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return offsetOf(item ?? null, rest) ?? item?.range?.[0]
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (!pair) return undefined
  return offsetOf(pair.value as Node | null, rest) ?? (pair.key as Node).range?.[0]
}
