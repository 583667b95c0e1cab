import { withBase, withoutBase } from './base-path.ts'

/** The address of a page or file of the site, from its root-absolute path. */
export function url(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}

/** Whether a path in an address is that of the page which stands for all that are missing. */
export function isMissingPage(pathname: string): boolean {
  return /\/404\/?$/.test(pathname)
}

/** The root-absolute path of a page, from the path in its address. */
export function sitePath(pathname: string): string {
  return withoutBase(import.meta.env.BASE_URL, pathname)
}
