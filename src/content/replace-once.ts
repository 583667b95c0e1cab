/** The text with its one occurrence of `find` replaced, or how often `find` occurs where that is not once. */
export function replaceOnce(text: string, find: string, replace: string): string | number {
  const parts = text.split(find)
  return parts.length === 2 ? parts.join(replace) : parts.length - 1
}
