/** The address of a page's Markdown, from that of the page: `/features/losses/` is `/features/losses.md`. */
export const markdownPath = (path: string) => beside(path, 'md')

/** The address of a page's citation: `/features/losses/` is `/features/losses.bib`. */
export const bibtexPath = (path: string) => beside(path, 'bib')

/** The address of the picture that stands for a link to a page: `/features/losses/` has `/features/losses.png`. */
export const cardPath = (path: string) => beside(path, 'png')

function beside(path: string, ending: string): string {
  return path === '/' ? `/index.${ending}` : path.replace(/\/$/, `.${ending}`)
}
