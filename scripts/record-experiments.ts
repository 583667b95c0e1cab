/**
 * Trains every variant of the experiments and writes how accurate it was: npm run record:experiments.
 * Needs python/requirements.txt, in .venv or in the Python that LAB_PYTHON names.
 */
import { writeFileSync } from 'node:fs'
import {
  FRAMEWORKS,
  type ExperimentFile,
  type ExperimentRecord,
} from '../src/content/experiment.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { entryFile, readEntries } from '../src/content/read.ts'
import { atEpochs } from './experiments/judge.ts'
import { runVariants } from './experiments/run-variants.ts'
import { runJobs } from './labs/jobs.ts'
import { recordText } from './record-text.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

/** Decimals of an accuracy: one digit in 453 is 0.0022. */
const DECIMALS = 4

for (const { id, data } of readEntries(CONTENT_KINDS.experiments)) await record(id, data)

async function record(id: string, { epochs, seeds, groups }: ExperimentFile): Promise<void> {
  const pairs = Object.values(groups)
    .flat()
    .flatMap((variant) => FRAMEWORKS.map((framework) => ({ variant, framework })))
  const trained = await runJobs(
    pairs.map(({ variant: { id: variant, settings }, framework }) => async () => {
      const longest = Math.max(...epochs)
      const trainings = seeds.map((seed) => ({ framework, settings, epochs: longest, seed }))
      const { versions, curves } = await runVariants(trainings)
      const accuracies = curves.map((curve) => rounded(atEpochs(curve, epochs)))
      console.log(`${variant} in ${framework}: ${accuracies.join(' | ')}`)
      return { versions, run: { variant, framework, accuracies } }
    }),
  )
  const result: ExperimentRecord = {
    recorded: new Date().toISOString().slice(0, 10),
    versions: trained[0]?.versions ?? {},
    runs: trained.map(({ run }) => run),
  }
  writeFileSync(entryFile(CONTENT_KINDS.experimentRecords, id), recordText(result))
}

function rounded(accuracies: number[]): number[] {
  return accuracies.map((accuracy) => Number(accuracy.toFixed(DECIMALS)))
}
