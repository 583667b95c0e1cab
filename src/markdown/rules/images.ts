import type { MdastNode } from 'satteri'
import { isTag, lineOf, namedAttributes, nodesIn, type PageProblem } from './rule.ts'

/** The images of a page that say nothing to those who cannot see them. */
export function imageProblems(root: MdastNode): PageProblem[] {
  return nodesIn(root).flatMap((node): PageProblem[] => {
    if (node.type === 'image' && !node.alt?.trim()) {
      const what = 'the image has no text for those who cannot see it'
      return [
        { line: lineOf(node), field: 'alt', what, remedy: `Write ![what it shows](${node.url}).` },
      ]
    }
    if (isTag(node) && node.name === 'img' && !namedAttributes(node).some(isAlt)) {
      const what = 'the <img> has no alt'
      const remedy = 'Write alt="what it shows", or alt="" where it only decorates.'
      return [{ line: lineOf(node), field: 'alt', what, remedy }]
    }
    return []
  })
}

function isAlt({ name }: { name: string }): boolean {
  return name === 'alt'
}
