import { readFileSync } from 'node:fs'
import { attempt, type Problem } from '../../../src/content/problem.ts'
import { readPages, type PageFile } from '../../../src/content/read.ts'
import { lintPython } from '../../labs/lay-out.ts'
import { pageSnippets, type Snippet } from '../../snippets/page-snippets.ts'
import { LINTED, missingRuff } from './ruff.ts'
import { unreadable, type Tool } from './tool.ts'

/** The syntax of the Python in pages, and, of what is run, that each name is defined. */
export const PAGE_PROGRAMS: Tool = {
  name: 'Python in pages',
  takes: (file) => /^content\/docs\/.*\.mdx$/.test(file),
  missing: missingRuff,
  async check(files) {
    const pages = files === 'all' ? readPages() : files.map(readPage)
    const snippets = pages.flatMap(pythonOf)
    const [run, shown] = await Promise.all([
      problemsIn(
        snippets.filter(({ notRun }) => notRun === undefined),
        'E9,F63,F7,F82',
      ),
      problemsIn(
        snippets.filter(({ notRun }) => notRun !== undefined),
        'E9',
      ),
    ])
    return [...run, ...shown]
  },
}

type Page = Pick<PageFile, 'path' | 'mdx'>

function readPage(path: string): Page {
  return { path, mdx: readFileSync(path, 'utf8') }
}

/** The Python of a page; none where its fences cannot be read, which the check of its text tells. */
function pythonOf(page: Page): Snippet[] {
  const read = attempt(() => pageSnippets(page))
  return 'value' in read ? read.value.filter(({ language }) => language === 'python') : []
}

/** What Ruff finds in programs by these rules, at the lines of their pages. */
async function problemsIn(snippets: readonly Snippet[], rules: string): Promise<Problem[]> {
  const sources = snippets.map(({ code }, place) => ({ path: `${place}.py`, text: `${code}\n` }))
  const lines = await lintPython(sources, ['--select', rules])
  return lines.flatMap((said) => {
    const [, file = '', at, field = 'syntax', what] = LINTED.exec(said) ?? []
    const snippet = snippets[Number.parseInt(file, 10)]
    if (!snippet || !what) return unreadable('Ruff', { code: 1, output: said })
    const line = snippet.line + Number(at)
    return [
      {
        file: snippet.page,
        line,
        field,
        what: what.replace(/\.$/, ''),
        remedy: 'Mend the program.',
      },
    ]
  })
}
