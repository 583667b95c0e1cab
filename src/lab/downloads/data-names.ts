/** Which of the known data sets a program's text asks for by name, in either language. */
export function dataNamesIn(program: string, known: readonly string[]): string[] {
  return known.filter((name) => [`"${name}"`, `'${name}'`, `\`${name}\``].some(isIn(program)))
}

function isIn(text: string): (part: string) => boolean {
  return (part) => text.includes(part)
}
