import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { BOOK_PATH } from './book-path.ts'

/** A page of a built site: its address below the base path, and its text. */
export interface HtmlPage {
  path: string
  html: string
}

/**
 * The pages of a built site in a folder, by address: each is the index.html of a folder of its own. Without the book,
 * in which all of them stand once more, and those for frames of other sites, which say nothing that a page does not.
 */
export function builtPages(root: string): HtmlPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath, name }) => {
      const folder = relative(root, parentPath).split(sep).join('/')
      const html = readFileSync(join(parentPath, name), 'utf8')
      return { path: folder === '' ? '/' : `/${folder}/`, html }
    })
    .filter(({ path }) => isPage(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether an address is that of a page, and not of the book or of a lab alone. */
export function isPage(path: string): boolean {
  return path !== BOOK_PATH && !isEmbedded(path)
}

/** Whether an address is that of a lab alone, for frames of other sites. */
export function isEmbedded(path: string): boolean {
  return path.startsWith('/embed/')
}
