import { mdxToMdast, type MdastNode } from 'satteri'
import { ContentError } from '../content/problem.ts'

/** Where the parser says what it stopped at: "7:1: Expected a closing tag for `<Lab>` (7:1) (mdx-jsx:…)". */
const STOPPED = /^(\d+):\d+: ([^]*?)(?: \(\d+:\d+\))?(?: \([\w:-]+\))?$/

/**
 * The text of a page as a tree.
 * @throws ContentError with the line, where it is no MDX
 */
export function parsePage(file: string, mdx: string): MdastNode {
  try {
    return mdxToMdast(mdx)
  } catch (error) {
    throw new ContentError(syntaxProblem(file, mdx, (error as Error).message))
  }
}

function syntaxProblem(file: string, mdx: string, message: string) {
  const [, at = '1', said = message] = STOPPED.exec(message) ?? []
  const tag = /closing tag for `<(\w+)>`/.exec(said)?.[1]
  const what = `it is no MDX: ${said.replaceAll('`', '')}`
  if (tag === undefined) {
    const remedy = 'Close what is open there; a brace or a < that is text stands in backticks.'
    return { file, line: Number(at), field: 'MDX', what, remedy }
  }
  const before = mdx.split('\n').slice(0, Number(at))
  const opened = before.findLastIndex((line) => line.includes(`<${tag}`)) + 1
  const remedy = `End it with />, or write </${tag}> behind what it holds.`
  return { file, line: opened || Number(at), field: `<${tag}>`, what, remedy }
}
