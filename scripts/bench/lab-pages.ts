import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'

const DIST = 'dist'

/** A built page with its panel as many times as wanted, each a lab of its own. */
export function pageWithLabs(path: string, count: number): string {
  const root = parse(readFileSync(join(DIST, path, 'index.html'), 'utf8'), { comment: true })
  const panel = root.querySelector('astro-island section.lab')?.closest('astro-island')
  if (!panel) throw new Error(`${path} has no panel`)
  const id = panel.querySelector('section.lab')?.id ?? ''
  const copies = Array.from({ length: count }, (_, i) =>
    panel.outerHTML.replaceAll(id, `${id}-${i}`).replace(/ uid="[^"]*"/, ` uid="bench${i}"`),
  )
  panel.replaceWith(copies.join('\n'))
  return root.toString()
}
