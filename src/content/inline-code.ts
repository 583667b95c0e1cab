/** Splits a text at its backticks: what stands between two of them is code. */
export function splitInlineCode(text: string): { text: string; code: boolean }[] {
  const parts = text.split('`')
  if (parts.length % 2 === 0) return [{ text, code: false }]
  return parts
    .map((part, place) => ({ text: part, code: place % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** The text without its backticks, for places that take no markup. */
export function withoutInlineCode(text: string): string {
  return splitInlineCode(text)
    .map((part) => part.text)
    .join('')
}
