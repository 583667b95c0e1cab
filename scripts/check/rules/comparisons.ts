import type { ComparisonRow } from '../../../src/content/comparison.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { isTag, namedAttributes, nodesIn } from '../../../src/markdown/rules/rule.ts'
import type { Content } from '../read-content.ts'
import { fieldProblem } from '../text-rules.ts'

const SIDES = ['keras', 'tensorflow', 'both'] as const

/** A claim in a table: where it stands, and under what. */
interface Placed {
  claim: string
  side: (typeof SIDES)[number]
  path: (string | number)[]
}

/** What is wrong between comparisons, claims and pages: claims left out, twice, or under the wrong head. */
export function comparisonProblems({ entries, pages }: Content): Problem[] {
  const claims = new Map(entries.claims.map(({ id, data }) => [id, data]))
  return entries.comparisons.flatMap(({ id, file, data: { articles, groups } }) => {
    const placed = Object.entries(groups).flatMap(([group, rows]) => placedIn(group, rows))
    const seen = new Set<string>()
    const wrong = placed.flatMap(({ claim, side, path }) => {
      const twice = seen.has(claim)
      seen.add(claim)
      if (twice) return [fieldProblem(file, path, `"${claim}" stands in it twice`, 'Remove one.')]
      const found = claims.get(claim)
      if (found && found.subject !== side) {
        const what = `"${claim}" is about ${found.subject}, and stands under ${side}`
        return [fieldProblem(file, path, what, `Move it to \`${found.subject}\`.`)]
      }
      if (found && !found.articles.some((article) => articles.includes(article))) {
        const what = `"${claim}" is of none of the articles that it compares`
        return [fieldProblem(file, path, what, 'Remove it, or add the article to `articles`.')]
      }
      return []
    })
    const left = entries.claims.filter(
      (each) => each.data.articles.some((key) => articles.includes(key)) && !seen.has(each.id),
    )
    return [
      ...wrong,
      ...left.map((each) =>
        fieldProblem(
          each.file,
          ['articles'],
          `${file} compares its article and leaves the claim out`,
          `Name "${each.id}" in a row of ${file}, under \`${each.data.subject}\`.`,
        ),
      ),
      ...groupsNotShown(id, Object.keys(groups), pages).map((group) =>
        fieldProblem(
          file,
          ['groups', group],
          'no page shows this group',
          `Write <HeadToHead id="${id}" group="${group}" /> on a page of ${FOLDERS.docs}.`,
        ),
      ),
    ]
  })
}

function placedIn(group: string, rows: readonly ComparisonRow[]): Placed[] {
  return rows.flatMap((row, place) =>
    SIDES.flatMap((side) =>
      row[side].map((claim, i) => ({ claim, side, path: ['groups', group, place, side, i] })),
    ),
  )
}

function groupsNotShown(id: string, groups: string[], pages: Content['pages']): string[] {
  const shown = pages
    .flatMap(({ root }) => (root ? nodesIn(root) : []))
    .filter(isTag)
    .filter(({ name }) => name === 'HeadToHead')
    .map((tag) => Object.fromEntries(namedAttributes(tag).map(({ name, value }) => [name, value])))
  if (pages.some(({ root }) => !root)) return []
  return groups.filter((group) => !shown.some((each) => each.id === id && each.group === group))
}
