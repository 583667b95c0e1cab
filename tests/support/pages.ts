import { BOOK_PATH } from '../../src/site/book-path.ts'
import { builtPages } from './dist.ts'

/** Addresses of all pages but the book, in which they stand once more; relative, to resolve under a base path. */
export const PATHS = builtPages()
  .map(({ path }) => path)
  .filter((path) => path !== BOOK_PATH)
