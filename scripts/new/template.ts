import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from 'yaml'
import { isScalar, parse, parseDocument, Scalar, visit } from 'yaml'
import { frontMatterText } from '../../src/content/data-file.ts'

const TEMPLATES = join(import.meta.dirname, 'templates')

/** The text of a template: a piece of content that passes, but for its words, which stand for those to be written. */
export function template(path: string): string {
  return readFileSync(join(TEMPLATES, path), 'utf8')
}

/** What a template has in a field, a text, where nobody says anything else. */
export function exampleOf(path: string, field: string): string {
  const text = template(path)
  const fields = parse(path.endsWith('.mdx') ? frontMatterText(text) : text) as Record<
    string,
    string
  >
  if (fields[field] === undefined) throw new Error(`the template ${path} has no "${field}"`)
  return fields[field]
}

/** A template's YAML with fields set anew; an empty one is left out. Its comments stay. */
export function withFields(yaml: string, fields: Record<string, unknown>): string {
  const document = parseDocument(yaml)
  for (const [name, value] of Object.entries(fields)) {
    if (value === '') document.delete(name)
    else
      document.set(
        name,
        document.createNode(value, { flow: Array.isArray(value) && !hasObjects(value) }),
      )
  }
  quoteDates(document)
  return document.toString({ lineWidth: 110 })
}

/** Astro's reader takes a day without quotes for a date, where a text is meant. */
function quoteDates(document: Document): void {
  visit(document, (_, node) => {
    if (!isScalar(node) || typeof node.value !== 'string') return
    if (/^\d{4}(-\d\d)*$/.test(node.value)) node.type = Scalar.QUOTE_SINGLE
  })
}

function hasObjects(list: unknown[]): boolean {
  return list.some((one) => typeof one === 'object')
}

/** A text with each piece replaced wherever it stands. Throws where a piece is not there: a template has changed. */
export function replaced(text: string, pieces: Record<string, string>): string {
  return Object.entries(pieces).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the template has no "${from}"`)
    return result.replaceAll(from, to)
  }, text)
}
