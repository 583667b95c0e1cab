import { expect, test } from 'vitest'
import { BOOK_PATH } from '../../src/site/book-path.ts'
import { visitedPages } from '../support/dist.ts'

/** What a translator must not touch: code, and drawings, in which its elements would show nothing. */
const UNTRANSLATED = 'code, pre, kbd, samp, svg text'

test('code and the text of drawings are marked as not to be translated', () => {
  // The book has its code and drawings from the pages.
  const pages = visitedPages().filter(({ path }) => path !== BOOK_PATH)
  const marked = pages.flatMap(({ document }) => document.querySelectorAll(UNTRANSLATED))
  expect(marked.length).toBeGreaterThan(1000)
  const bare = pages.flatMap(({ path, document }) =>
    document
      .querySelectorAll(UNTRANSLATED)
      .filter((element) => !element.closest('[translate="no"]'))
      .map((element) => `${path}: ${element.outerHTML.slice(0, 80)}`),
  )
  expect(bare).toEqual([])
})
