import { join } from 'node:path'
import { folderIds } from '../../../src/content/folder-loader.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import { attempt, problemsOf, type Problem } from '../../../src/content/problem.ts'
import { readLab, type WrittenLab } from '../../../src/content/read-lab.ts'
import { readWholeLab } from '../../../src/content/read-whole-lab.ts'
import type { Content } from '../read-content.ts'
import { seriesProblems } from '../series.ts'
import { idsShown } from '../shown.ts'
import { fieldProblem, oddName } from '../text-rules.ts'

/** A lab that can be read, and its lab.yaml. */
interface ReadLab extends WrittenLab {
  id: string
  folder: string
  path: string
}

/** What is wrong with labs: their files, tries and records, the series that they draw, and labs on no page. */
export function labProblems({ pages }: Content): Problem[] {
  const shown = idsShown('Lab', pages)
  const folders = folderIds(FOLDERS.labs).map((id) => {
    const folder = join(FOLDERS.labs, id)
    return { id, folder, path: join(folder, 'lab.yaml'), read: attempt(() => readLab(folder)) }
  })
  const labs = folders.flatMap(({ id, folder, path, read }): ReadLab[] =>
    'value' in read ? [{ id, folder, path, ...read.value }] : [],
  )
  return [
    ...folders.flatMap(({ id, path, read }) => [
      ...oddName(path, id),
      ...read.problems,
      ...(shown.has(id) ? [] : [notShown(id, path)]),
    ]),
    ...labs.flatMap(({ folder, file, programs }) => [
      ...seriesProblems(folder, file.series, programs),
      ...problemsOf(() => readWholeLab(folder)),
    ]),
    ...repeatedOrders(labs),
  ]
}

function notShown(id: string, file: string): Problem {
  const remedy = `Write <Lab id="${id}" /> on one of ${FOLDERS.docs}.`
  return { file, field: `<Lab id="${id}">`, what: 'no page shows the lab', remedy }
}

function repeatedOrders(labs: readonly ReadLab[]): Problem[] {
  const free = Math.max(...labs.map(({ file }) => file.order)) + 1
  return [...Map.groupBy(labs, ({ file }) => file.order)].flatMap(([order, [first, ...others]]) =>
    others.map(({ path }) => {
      const what = `the lab "${first?.id}" has the order ${order} too`
      return fieldProblem(path, ['order'], what, `Give one of them another: ${free} is free.`)
    }),
  )
}
