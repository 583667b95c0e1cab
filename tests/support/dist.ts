import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse, type HTMLElement } from 'node-html-parser'

/** Where `npm run build` puts the site. */
export const DIST = 'dist'

/** A page of the built site. */
export interface DistPage {
  /** Its address below the base path: "/", "/claims/", "/404.html". */
  path: string
  html: string
  /** The page as it is parsed, when it is first asked for. */
  readonly document: HTMLElement
}

/** Every file of the built site, relative to dist/, with forward slashes. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/**
 * The site's pages: every HTML file that a reader visits, so neither the sandbox's frame nor Pagefind's files, nor the
 * labs for frames of other sites.
 */
export function visitedPages(): DistPage[] {
  return pagesOf((file) => !/^(sandbox|pagefind|embed)\//.test(file))
}

/** The labs that stand alone, for frames of other sites. */
export function embeddedPages(): DistPage[] {
  return pagesOf((file) => file.startsWith('embed/'))
}

function pagesOf(wanted: (file: string) => boolean): DistPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html') && wanted(file))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8')
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      let document: HTMLElement | undefined
      return {
        path,
        html,
        get document() {
          return (document ??= parse(html, { comment: false }))
        },
      }
    })
}
