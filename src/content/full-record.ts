import { ContentError } from './problem.ts'
import { FRAMEWORKS, type ExperimentFile, type ExperimentRecord } from './experiment.ts'
import { unmatched } from './ways.ts'

/**
 * The record of an experiment, which `path` names.
 * @throws where a variant lacks a full record
 */
export function fullRecord(
  path: string,
  file: ExperimentFile,
  record: ExperimentRecord,
): ExperimentRecord {
  const problems = recordGaps(file, record)
  if (problems.length === 0) return record
  const remedy = 'Run `npm run record:experiments`.'
  throw new ContentError(...problems.map((what) => ({ file: path, field: 'runs', what, remedy })))
}

/** What a record lacks, or has too much. */
export function recordGaps(file: ExperimentFile, { runs }: ExperimentRecord): string[] {
  const wanted = Object.values(file.groups)
    .flat()
    .flatMap(({ id }) => FRAMEWORKS.map((framework) => `${id} in ${framework}`))
  const found = runs.map(({ variant, framework }) => `${variant} in ${framework}`)
  const short = runs
    .filter(
      ({ accuracies }) =>
        accuracies.length !== file.seeds.length ||
        accuracies.some((ofSeed) => ofSeed.length !== file.epochs.length),
    )
    .map(({ variant, framework }) => `${variant} in ${framework} is incomplete`)
  return [...unmatched(wanted, found), ...short]
}
