import { BOOK_PATH } from '../../src/site/book-path.ts'
import { visitedPages } from './dist.ts'

/** Addresses of all pages but the book, in which they stand once more; relative, to resolve under a base path. */
export const PATHS = visitedPages()
  .map(({ path }) => path)
  .filter((path) => path !== BOOK_PATH)
