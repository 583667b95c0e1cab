import { CHANGE_KEYS } from '../../../src/content/event.ts'
import type { Problem } from '../../../src/content/problem.ts'
import type { Content } from '../read-content.ts'
import { fieldProblem, oddBackticks, oddName, repeated } from '../text-rules.ts'

/** What no event can tell by its fields: its name, its like, and the order of what it changed. */
export function eventProblems({ entries: { timeline } }: Content): Problem[] {
  return [
    ...timeline.flatMap(({ id, file, data }) => [
      ...oddName(file, id),
      ...otherDate(file, id, data.date),
      ...otherOrder(file, data.changed),
      ...oddBackticks(file, { title: data.title, what: data.what, matters: data.matters }),
    ]),
    ...repeated(
      'title',
      timeline.map(({ file, data }) => ({ file, value: data.title })),
    ),
  ]
}

function otherDate(file: string, id: string, date: string): Problem[] {
  if (id.startsWith(`${date}-`)) return []
  const what = `the date is ${date}, and the name of the file begins with another`
  return [fieldProblem(file, ['date'], what, `Mend the date, or name the file ${date}-….yaml.`)]
}

function otherOrder(file: string, changed: readonly (typeof CHANGE_KEYS)[number][]): Problem[] {
  const ordered = CHANGE_KEYS.filter((change) => changed.includes(change))
  if (ordered.join() === changed.join()) return []
  const what = 'each word stands once, in the order of the list'
  return [fieldProblem(file, ['changed'], what, `Write [${ordered.join(', ')}].`)]
}
