import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from 'yaml'
import { isScalar, parseDocument, Scalar, visit } from 'yaml'

const TEMPLATES = join(import.meta.dirname, 'templates')

/** The text of a template. Each is a piece of content that passes as it is; the tests hold it to that. */
export function template(path: string): string {
  return readFileSync(join(TEMPLATES, path), 'utf8')
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
