import { fullRecord } from '../../../src/content/full-record.ts'
import { CONTENT_KINDS, type ContentKind } from '../../../src/content/kinds.ts'
import { peaksProblems } from '../../../src/content/peaks.ts'
import { problemsOf, type Problem } from '../../../src/content/problem.ts'
import { raceProblems } from '../../../src/content/race.ts'
import { entryFile, type ContentEntry } from '../../../src/content/read.ts'
import { stepTimesProblems } from '../../../src/content/step-times.ts'
import type { Content } from '../read-content.ts'

/** The experiments, races, step times and peaks whose record is missing or not whole. */
export function recordProblems({ entries }: Content): Problem[] {
  const { experiments, experimentRecords, stepTimes, stepTimesRecords, peaks, peaksRecords } =
    entries
  return [
    ...experiments.flatMap(({ id, data }) => {
      const file = entryFile(CONTENT_KINDS.experimentRecords, id)
      const record = experimentRecords.find((each) => each.id === id)
      if (!record) return [missing(file, CONTENT_KINDS.experimentRecords.remedy)]
      return problemsOf(() => fullRecord(file, data, record.data))
    }),
    ...entries.raceRecords.flatMap(({ file, data }) =>
      raceProblems(data).map((what) => ({
        file,
        field: 'runs',
        what,
        remedy: CONTENT_KINDS.raceRecords.remedy,
      })),
    ),
    ...ofWays(
      CONTENT_KINDS.stepTimesRecords,
      'times',
      stepTimes,
      stepTimesRecords,
      stepTimesProblems,
    ),
    ...ofWays(CONTENT_KINDS.peaksRecords, 'peaks', peaks, peaksRecords, peaksProblems),
  ]
}

/** The files of ways whose record is missing, or has what `problems` names in a field. */
function ofWays<File, Record>(
  kind: ContentKind,
  field: string,
  files: ContentEntry<File>[],
  records: ContentEntry<Record>[],
  problems: (file: File, record: Record) => string[],
): Problem[] {
  const { remedy } = kind
  return files.flatMap(({ id, data }) => {
    const file = entryFile(kind, id)
    const record = records.find((each) => each.id === id)
    if (!record) return [missing(file, remedy)]
    return problems(data, record.data).map((what) => ({ file, field, what, remedy }))
  })
}

function missing(file: string, remedy: string): Problem {
  return { file, field: 'record', what: 'the record is missing', remedy }
}
