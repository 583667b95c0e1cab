import { entryFile } from '../../../src/content/read.ts'
import { fullRecord } from '../../../src/content/full-record.ts'
import { KINDS } from '../../../src/content/kinds.ts'
import { problemsOf, type Problem } from '../../../src/content/problem.ts'
import type { Content } from '../read-content.ts'

/** The experiments whose record is missing or not whole. */
export function recordProblems({
  entries: { experiments, experimentRecords },
}: Content): Problem[] {
  return experiments.flatMap(({ id, data }) => {
    const file = entryFile(KINDS.experimentRecords, id)
    const record = experimentRecords.find((each) => each.id === id)
    const remedy = 'Run `npm run record:experiments`.'
    if (!record) return [{ file, field: 'record', what: 'the record is missing', remedy }]
    return problemsOf(() => fullRecord(file, data, record.data))
  })
}
