import type { PageFile } from '../../src/content/read.ts'
import { ContentError } from '../../src/content/problem.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'
import { fencesIn, type Fence } from './fences.ts'

/** A program that a page shows. */
export interface Snippet {
  page: string
  /** The line of its opening fence. */
  line: number
  language: 'python' | 'ts'
  code: string
  /** What the page says that it prints. */
  prints?: string
  /** Why it cannot be run: the reason of a `no-run`. */
  notRun?: string
}

const RESULTS = ['text', 'output']

/**
 * The programs of a page, each with the block of output under it, if there is one.
 * @throws where the page is no MDX, or a fence says `no-run` and not why
 */
export function pageSnippets({ path, mdx }: Pick<PageFile, 'path' | 'mdx'>): Snippet[] {
  const all = fencesIn(parsePage(path, mdx))
  const lines = mdx.split('\n')
  return all.flatMap((fence, index) => {
    const { language, options, code, from } = fence
    if (language !== 'python' && language !== 'ts') return []
    const snippet: Snippet = { page: path, line: from, language, code }
    const next = all[index + 1]
    if (next && follows(fence, next, lines)) snippet.prints = next.code
    const notRun = reason(options, path, from)
    return [notRun === undefined ? snippet : { ...snippet, notRun }]
  })
}

/** Whether a block of output stands right under a program, with empty lines at most between. */
function follows(fence: Fence, next: Fence, lines: string[]): boolean {
  const between = lines.slice(fence.to, next.from - 1)
  return RESULTS.includes(next.language) && between.every((line) => line.trim() === '')
}

function reason(options: string, file: string, line: number): string | undefined {
  if (!/(^|\s)no-run(\s|$)/.test(options)) return undefined
  const found = /reason="([^"]+)"/.exec(options)?.[1]
  if (found) return found
  const what = 'a block that is not run needs a reason'
  throw new ContentError({
    file,
    line,
    field: 'no-run',
    what,
    remedy: 'Write `no-run reason="…"`.',
  })
}
