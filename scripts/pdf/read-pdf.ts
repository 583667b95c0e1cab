import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says of itself. */
export interface PdfFacts {
  pages: number
  /** The bookmarks at every depth. */
  bookmarks: number
  /** The number of the page on which each anchor stands, the first page being 1. */
  anchors: Map<string, number>
}

interface Bookmark {
  items: Bookmark[]
}

/** Reads a PDF. Only anchors to which a link leads are in one that Chromium prints. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  // The reader keeps the memory that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await task.promise
  const anchors = new Map<string, number>()
  for (const [name, [page]] of await document.getDestinations()) {
    anchors.set(name, (await document.getPageIndex(page as { num: number; gen: number })) + 1)
  }
  const outline = ((await document.getOutline()) ?? []) as Bookmark[]
  const facts = { pages: document.numPages, bookmarks: countOf(outline), anchors }
  await task.destroy()
  return facts
}

function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { items }) => sum + 1 + countOf(items), 0)
}
