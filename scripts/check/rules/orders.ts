import { FOLDERS } from '../../../src/content/folders.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { sectionOfPage, sectionsWithoutIndex } from '../../../src/site/navigation.ts'
import type { CheckedPage, Content } from '../read-content.ts'
import { fieldProblem } from '../text-rules.ts'

/** What is wrong with the places of pages: two of one order in a list, and a section without an index. */
export function orderProblems({ pages }: Content): Problem[] {
  const lists = Map.groupBy(pages, ({ id }) => (id.includes('/') ? sectionOfPage(id) : undefined))
  const repeated = [...lists.values()].flatMap((list) => repeatedOrders(list))
  const lost = sectionsWithoutIndex(pages).map((section) => ({
    file: `${FOLDERS.docs}/${section}/index.mdx`,
    field: `section ${section}`,
    what: 'the file is missing, so the pages of the folder are in no list',
    remedy: 'Write it, or move the pages to another section.',
  }))
  return [...repeated, ...lost]
}

function repeatedOrders(pages: readonly CheckedPage[]): Problem[] {
  const orders = pages.flatMap(({ data }) => (data ? [data.order] : []))
  return [...Map.groupBy(pages, ({ data }) => data?.order)].flatMap(([order, same]) => {
    if (order === undefined || same.length < 2) return []
    let free = order
    while (orders.includes(free)) free += 1
    return same.map(({ path }) => {
      const others = same.map((page) => page.path).filter((other) => other !== path)
      const what = `${others.join(' and ')} has the order ${order} too`
      return fieldProblem(path, ['order'], what, `Give one of them another: ${free} is free.`)
    })
  })
}
