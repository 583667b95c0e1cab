import type { MdastNode } from 'satteri'
import { isTag, lineOf, nodesIn, type PageProblem } from './rule.ts'

/** The citations that stand alone: the number of such a note follows no sentence. */
export function citationProblems(root: MdastNode): PageProblem[] {
  return nodesIn(root)
    .filter((node) => isTag(node) && node.name === 'Cite' && node.type === 'mdxJsxFlowElement')
    .map((node) => ({
      line: lineOf(node),
      field: '<Cite>',
      what: 'it stands alone',
      remedy: 'Write it behind the sentence that it is for, without an empty line between.',
    }))
}
