/** The page that holds all pages, to be printed. It is in no list of pages: it says nothing that they do not. */
export const BOOK_PATH = '/book/'
