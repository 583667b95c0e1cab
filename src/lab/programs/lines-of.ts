/** The lines of a text; a line break at its end begins none. */
export function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
