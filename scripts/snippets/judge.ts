import { tidy } from '../../src/content/holes.ts'
import type { Problem } from '../../src/content/problem.ts'
import type { Snippet } from './page-snippets.ts'
import type { Printed } from './run-snippet.ts'

/** What is wrong with a snippet that was run; undefined where all is well. */
export function judgeSnippet(snippet: Snippet, printed: Printed): Problem | undefined {
  const place = { file: snippet.page, line: snippet.line, field: `${snippet.language} block` }
  if (printed.error !== undefined) {
    const remedy = 'Mend the program, or write `no-run reason="…"` after the language.'
    return { ...place, what: `it failed: ${printed.error}`, remedy }
  }
  const [actual, stated] = [tidy(printed.stdout), tidy(snippet.prints ?? '')]
  if (actual === stated) return undefined
  if (snippet.prints === undefined) {
    const what = 'it prints what the page does not show'
    return { ...place, what, remedy: `Put it in a \`\`\`text block under it:\n${actual}` }
  }
  const what = `the page says that it prints\n${stated}\nand it printed\n${actual}`
  return { ...place, what, remedy: 'Mend one of them.' }
}
