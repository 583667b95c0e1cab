import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  experimentFile,
  experimentRecord,
  FRAMEWORKS,
  type ExperimentFile,
  type ExperimentRecord,
} from './experiment.ts'

const FOLDER = 'content/experiments'

/** The names of all experiments. */
export function experimentIds(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
}

/** The variants of an experiment. */
export function readExperiment(id: string): ExperimentFile {
  return experimentFile.parse(parse(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')))
}

/** Where an experiment's record lies. */
export function recordPath(id: string): string {
  return join(FOLDER, `${id}.json`)
}

/** What an experiment was recorded to do; throws where a variant lacks a full record. */
export function readRecord(id: string, file: ExperimentFile): ExperimentRecord {
  const record = experimentRecord.parse(JSON.parse(readFileSync(recordPath(id), 'utf8')))
  const problems = recordProblems(file, record)
  if (problems.length > 0) {
    throw new Error(`${recordPath(id)}: ${problems.join(', ')}: npm run record:experiments`)
  }
  return record
}

/** What a record lacks, or has too much. */
export function recordProblems(file: ExperimentFile, { runs }: ExperimentRecord): string[] {
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
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${name} is unknown`),
    ...short,
  ]
}
