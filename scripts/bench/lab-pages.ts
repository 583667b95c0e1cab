import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'

const DIST = 'dist'

/** A built page with its first panel as many times as wanted, each a lab of its own, and no other. */
export function pageWithLabs(path: string, count: number): string {
  const root = parse(readFileSync(join(DIST, path, 'index.html'), 'utf8'), { comment: true })
  const [panel, ...others] = root
    .querySelectorAll('astro-island section.lab')
    .flatMap((lab) => lab.closest('astro-island') ?? [])
  if (!panel) throw new Error(`${path} has no panel`)
  for (const other of others) other.remove()
  const id = panel.querySelector('section.lab')?.id ?? ''
  const copies = Array.from({ length: count }, (_, i) =>
    panel.outerHTML.replaceAll(id, `${id}-${i}`).replace(/ uid="[^"]*"/, ` uid="bench${i}"`),
  )
  panel.replaceWith(copies.join('\n'))
  return root.toString()
}
