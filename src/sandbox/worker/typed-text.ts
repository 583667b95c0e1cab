const TYPE_WORD =
  /^(?:interface|type|enum|declare|namespace|abstract|implements|as|satisfies|public|private|protected|readonly)\b/

/** Whether a program that does not parse at a position has TypeScript's types there. */
export function looksTyped(program: string, position: number): boolean {
  const rest = program.slice(position, position + 200)
  const before = program.slice(Math.max(0, position - 200), position)
  const word = TYPE_WORD.test(rest) || TYPE_WORD.test(/(\w+)\s+$/.exec(before)?.[0] ?? '')
  const annotation = /^\??\s*:\s*[\w{[(]/.test(rest) && /[\w)\]}]\s*\??$/.test(before)
  const parameters = /^<\s*\w[^=;]*>\s*\(/.test(rest)
  const assertion = /^!\s*[.;,)\]]/.test(rest) && /[\w)\]]$/.test(before)
  return word || annotation || parameters || assertion
}
