import { readPages } from '../../src/content/read.ts'
import { componentsIn } from '../../src/markdown/components-in.ts'

/** The address of the page that shows a lab, the longest where there are several; undefined where none does. */
export function pageOfLab(lab: string): string | undefined {
  const [page] = readPages()
    .filter(({ mdx }) =>
      componentsIn(mdx).some(({ name, attributes }) => name === 'Lab' && attributes.id === lab),
    )
    .map(({ id }) => (id === 'index' ? '/' : `/${id}/`))
    .toSorted((a, b) => b.length - a.length)
  return page
}
