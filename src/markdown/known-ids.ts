import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri'
import { pageComponents } from '../components/mdx.ts'
import { attribute, mistake } from './errors.ts'

/** The components that need an `id`. */
const NAMES = Object.keys(pageComponents).filter((name) => pageComponents[name]?.id)

/** Refuses a component whose id names nothing, where it is written. */
export const knownIds: HastPluginEntry = ({ source }) => {
  const filter = NAMES.filter((name) => source.includes(`<${name}`))
  if (filter.length === 0) return null

  const visit = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    const id = attribute(node, 'id')
    if (id === undefined) throw mistake(`<${node.name}> needs an id="…"`, node, context.fileURL)
    const problem = pageComponents[node.name ?? '']?.id?.safeParse(id).error?.issues[0]
    if (problem) throw mistake(problem.message, node, context.fileURL)
  }

  return {
    name: 'known-ids',
    options: { position: true },
    mdxJsxFlowElement: { filter, visit },
    mdxJsxTextElement: { filter, visit },
  }
}
