import type { MdastNode } from 'satteri'
import { isTag, lineOf, nodesIn, textIn, type PageProblem } from './rule.ts'

type Heading = Extract<MdastNode, { type: 'heading' }>

/** What is wrong with the headings of a page: levels that are skipped, and citations in them. */
export function headingProblems(root: MdastNode): PageProblem[] {
  const headings = nodesIn(root).filter((node): node is Heading => node.type === 'heading')
  return headings.flatMap((heading, place) => {
    const before = headings[place - 1]?.depth ?? 1
    return [...levelProblems(heading, before), ...citationProblems(heading)]
  })
}

function levelProblems(heading: Heading, before: number): PageProblem[] {
  const { depth } = heading
  const place = { line: lineOf(heading), field: `heading "${textIn(heading)}"` }
  if (depth === 1) {
    const what = 'the title of a page is its only heading of the first level'
    return [{ ...place, what, remedy: 'Write ## before it.' }]
  }
  if (depth <= Math.max(before, 1) + 1) return []
  const what = `it is of level ${depth}, after one of level ${before}, so a level is skipped`
  return [{ ...place, what, remedy: `Write ${'#'.repeat(before + 1)} before it.` }]
}

function citationProblems(heading: Heading): PageProblem[] {
  const cited = nodesIn(heading).some((node) => isTag(node) && node.name === 'Cite')
  if (!cited) return []
  const field = `heading "${textIn(heading).trim()}"`
  const what = 'a heading takes no <Cite>'
  return [{ line: lineOf(heading), field, what, remedy: 'Cite in the text below.' }]
}
