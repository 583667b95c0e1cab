import type { HastPluginEntry, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri'
import { pageComponents } from '../components/mdx.ts'

/** Imports the components that a page names, so that authors need not. */
export const componentImports: HastPluginEntry = ({ source }) => {
  const filter = Object.keys(pageComponents).filter((name) => source.includes(`<${name}`))
  if (filter.length === 0) return null
  const used = new Set<string>()
  const visit = (node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>) => {
    if (node.name) used.add(node.name)
  }

  return {
    name: 'component-imports',
    mdxJsxFlowElement: { filter, visit },
    mdxJsxTextElement: { filter, visit },
    after(root, context) {
      for (const name of used) {
        const value = `import ${name} from '/src/components/${pageComponents[name]?.file}'`
        context.appendChild(root, { type: 'mdxjsEsm', value })
      }
    },
  }
}
