/** Kept whatever the content says: the signs of prose, and what words of the shell need. */
const ALWAYS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()/+%&#\'"-–—‘’“”…·×'

/**
 * The characters that the font of headings needs for these texts, each once: all of their letters, also those
 * of words that no heading has yet. Other signs of code stand in backticks, and so in another font.
 */
export function fontCharacters(texts: readonly string[]): string {
  const letters = texts.flatMap((text) => text.match(/\p{L}/gu) ?? [])
  return [...new Set([...ALWAYS, ...letters])].join('')
}
