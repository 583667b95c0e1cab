import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri'
import { claimId, labId } from '../content/sources.ts'
import { attribute, mistake } from './errors.ts'

/** The components whose `id` names a file of the content, with the check of it. */
const CHECKS = { Lab: labId, Claim: claimId }

/** Refuses a `<Lab>` or `<Claim>` whose id names nothing, where it is written. */
export const knownIds: HastPluginEntry = ({ source }) => {
  if (!/<(Lab|Claim)\b/.test(source)) return null

  const visit = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    const name = node.name as keyof typeof CHECKS
    const id = attribute(node, 'id')
    if (id === undefined) throw mistake(`<${name}> needs an id="…"`, node, context.fileURL)
    const problem = CHECKS[name].safeParse(id).error?.issues[0]
    if (problem) throw mistake(problem.message, node, context.fileURL)
  }

  const filter = Object.keys(CHECKS)
  return {
    name: 'known-ids',
    options: { position: true },
    mdxJsxFlowElement: { filter, visit },
    mdxJsxTextElement: { filter, visit },
  }
}
