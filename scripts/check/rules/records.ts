import { entryFile } from '../../../src/content/read.ts'
import { fullRecord } from '../../../src/content/full-record.ts'
import { KINDS } from '../../../src/content/kinds.ts'
import { problemsOf, type Problem } from '../../../src/content/problem.ts'
import { raceProblems } from '../../../src/content/race.ts'
import { stepTimesProblems } from '../../../src/content/step-times.ts'
import type { Content } from '../read-content.ts'

/** The experiments, races and step times whose record is missing or not whole. */
export function recordProblems({ entries }: Content): Problem[] {
  const { experiments, experimentRecords, raceRecords, stepTimes, stepTimesRecords } = entries
  return [
    ...experiments.flatMap(({ id, data }) => {
      const file = entryFile(KINDS.experimentRecords, id)
      const record = experimentRecords.find((each) => each.id === id)
      if (!record) return [missing(file, KINDS.experimentRecords.remedy)]
      return problemsOf(() => fullRecord(file, data, record.data))
    }),
    ...raceRecords.flatMap(({ file, data }) =>
      raceProblems(data).map((what) => ({
        file,
        field: 'runs',
        what,
        remedy: KINDS.raceRecords.remedy,
      })),
    ),
    ...stepTimes.flatMap(({ id, data }) => {
      const file = entryFile(KINDS.stepTimesRecords, id)
      const { remedy } = KINDS.stepTimesRecords
      const record = stepTimesRecords.find((each) => each.id === id)
      if (!record) return [missing(file, remedy)]
      return stepTimesProblems(data, record.data).map((what) => ({
        file,
        field: 'times',
        what,
        remedy,
      }))
    }),
  ]
}

function missing(file: string, remedy: string): Problem {
  return { file, field: 'record', what: 'the record is missing', remedy }
}
