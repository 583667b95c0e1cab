import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A page of a built site: its address below the base path, and its text. */
export interface HtmlPage {
  path: string
  html: string
}

/**
 * The pages of a built site in a folder, by address: each is the index.html of a folder of its own. Those for frames
 * of other sites are left out, as they say nothing that a page does not.
 */
export function builtPages(root: string): HtmlPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath, name }) => {
      const folder = relative(root, parentPath).split(sep).join('/')
      const html = readFileSync(join(parentPath, name), 'utf8')
      return { path: folder === '' ? '/' : `/${folder}/`, html }
    })
    .filter(({ path }) => !isEmbedded(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether an address is that of a lab alone, for frames of other sites. */
export function isEmbedded(path: string): boolean {
  return path.startsWith('/embed/')
}
