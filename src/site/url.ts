import { withBase, withoutBase } from './base-path.ts'

/** The address of a page or file of the site, from its root-absolute path. */
export function url(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}

/** The root-absolute path of a page, from the path in its address. */
export function sitePath(pathname: string): string {
  return withoutBase(import.meta.env.BASE_URL, pathname)
}
