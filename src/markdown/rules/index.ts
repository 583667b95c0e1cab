import type { MdastNode, MdastPluginEntry } from 'satteri'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContentError, type Problem } from '../../content/problem.ts'
import { citationProblems } from './citations.ts'
import { componentProblems } from './components.ts'
import { expressionProblems } from './expressions.ts'
import { headingProblems } from './headings.ts'
import { imageProblems } from './images.ts'

const RULES = [
  componentProblems,
  headingProblems,
  imageProblems,
  expressionProblems,
  citationProblems,
]

/** What is wrong with the text of a page, as far as the page alone can tell. */
export function textProblems(file: string, root: MdastNode): Problem[] {
  return RULES.flatMap((rule) => rule(root)).map((problem) => ({ file, ...problem }))
}

/** Refuses a page that keeps not to the rules, with all that is wrong. */
export const pageRules: MdastPluginEntry = {
  name: 'page-rules',
  options: { position: true },
  before(root, { fileURL }) {
    const file = fileURL ? relative('.', fileURLToPath(fileURL)).replaceAll('\\', '/') : 'this page'
    const problems = textProblems(file, root as MdastNode)
    if (problems.length > 0) throw new ContentError(...problems)
  },
}
