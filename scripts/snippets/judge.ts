import type { Snippet } from './page-snippets.ts'
import type { Printed } from './run-snippet.ts'

/** What is wrong with a snippet that was run, with page, line and remedy; undefined where all is well. */
export function judgeSnippet(snippet: Snippet, printed: Printed): string | undefined {
  const place = `${snippet.page}:${snippet.line}: the ${snippet.language} block`
  if (printed.error !== undefined) {
    return (
      `${place} failed: ${printed.error}. ` +
      'Mend the program, or write `no-run reason="…"` after the language.'
    )
  }
  const [actual, stated] = [trimmed(printed.stdout), trimmed(snippet.prints ?? '')]
  if (actual === stated) return undefined
  if (snippet.prints === undefined) {
    return `${place} prints what the page does not show. Put it in a \`\`\`text block under it:\n${actual}`
  }
  return `${place} does not print what the page says. It says:\n${stated}\nIt printed:\n${actual}\nMend one of them.`
}

/** Spaces at the end of a line and empty lines around the text are not seen on a page. */
function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}
