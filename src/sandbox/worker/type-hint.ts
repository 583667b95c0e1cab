const TYPE_WORD =
  /^(?:interface|type|enum|declare|namespace|abstract|implements|as|satisfies|public|private|protected|readonly)\b/

/** What to add to a syntax error that looks like TypeScript's; empty where it does not. */
export function typeHint(program: string, position: number): string {
  const rest = program.slice(position, position + 200)
  const before = program.slice(Math.max(0, position - 200), position)
  const word = TYPE_WORD.test(rest) || TYPE_WORD.test(/(\w+)\s+$/.exec(before)?.[0] ?? '')
  const annotation = /^\??\s*:\s*[\w{[(]/.test(rest) && /[\w)\]}]\s*\??$/.test(before)
  const parameters = /^<\s*\w[^=;]*>\s*\(/.test(rest)
  const assertion = /^!\s*[.;,)\]]/.test(rest) && /[\w)\]]$/.test(before)
  return word || annotation || parameters || assertion
    ? '. This looks like TypeScript: programs run as plain JavaScript here, so leave out types and annotations'
    : ''
}
