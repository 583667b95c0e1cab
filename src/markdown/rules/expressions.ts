import type { MdastNode } from 'satteri'
import { lineOf, nodesIn, type PageProblem } from './rule.ts'

/** The braces of a text whose content MDX would run as JavaScript; comments, which print nothing, are let off. */
export function expressionProblems(root: MdastNode): PageProblem[] {
  return nodesIn(root).flatMap((node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return []
    if (isComment(node.value)) return []
    return [
      {
        line: lineOf(node),
        field: 'text',
        what: `{${node.value}} is JavaScript in MDX and prints what it gives`,
        remedy: 'Write it in backticks.',
      },
    ]
  })
}

/** Whether nothing but comments stands in an expression. */
function isComment(code: string): boolean {
  return code.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').trim() === ''
}
