/**
 * Characters that show nothing and change how a line reads: controls, zero-width ones, and those that turn
 * the direction of writing, by which code can look like other code than it is.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029\u3164]/gu

/** What a reader should know of a text that has such characters; empty where it has none. */
export function hiddenCharacters(text: string): string {
  const found = [...new Set(text.match(HIDDEN))].slice(0, 5).map(codePoint)
  if (found.length === 0) return ''
  return `It has characters that cannot be seen (${found.join(', ')}): it may read otherwise than it runs.`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
