/**
 * Trains a sample of the experiments' variants again and compares how accurate they are with the record:
 * npm run verify:experiments [-- --all]. The last line is `N passed, N failed, N skipped`.
 * The sample runs one seed for the fewest epochs; --all runs every variant and seed to the end.
 */
import { FRAMEWORKS, type ExperimentFile } from '../src/content/experiment.ts'
import { fullRecord } from '../src/content/full-record.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { entryFile, readEntries, readEntry } from '../src/content/read.ts'
import { readOptions } from './command-line.ts'
import { atEpochs, largestDifference, ACCURACY_TOLERANCE } from './experiments/judge.ts'
import { runVariants } from './experiments/run-variants.ts'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { finish, type Counts } from './test/counts.ts'

const ci = process.env.CI === 'true'
const { all = false } = readOptions({ all: { type: 'boolean' } })
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const packages = await installedPackages()
const canTrain = packages.has('keras') && packages.has('tensorflow')
if (!canTrain)
  console.log(`${ci ? 'FAILED' : 'skipped'}  ${interpreter()} lacks Keras or TensorFlow`)
for (const { id, data } of readEntries(CONTENT_KINDS.experiments)) {
  const trainings = trainingsOf(id, data)
  if (canTrain) await verify(id, trainings)
  else counts[ci ? 'failed' : 'skipped'] += trainings.length
}
finish(counts)

/** What is trained again, each with the accuracies that were recorded. */
function trainingsOf(id: string, file: ExperimentFile) {
  const path = entryFile(CONTENT_KINDS.experimentRecords, id)
  const { runs } = fullRecord(path, file, readEntry(CONTENT_KINDS.experimentRecords, id))
  const compared = all ? file.epochs : [Math.min(...file.epochs)]
  const epochs = Math.max(...compared)
  const variants = Object.values(file.groups)
    .flat()
    .filter(({ sample }) => all || sample)
  return variants.flatMap(({ id: variant, settings }) =>
    FRAMEWORKS.flatMap((framework) => {
      const run = runs.find((each) => each.variant === variant && each.framework === framework)
      return file.seeds.slice(0, all ? undefined : 1).map((seed, index) => ({
        name: `${variant} in ${framework}, seed ${seed}`,
        compared,
        recorded: compared.map(
          (epoch) => run?.accuracies[index]?.[file.epochs.indexOf(epoch)] ?? NaN,
        ),
        training: { framework, settings, epochs, seed },
      }))
    }),
  )
}

async function verify(id: string, trainings: ReturnType<typeof trainingsOf>): Promise<void> {
  try {
    const { curves } = await runVariants(trainings.map(({ training }) => training))
    for (const [index, { name, compared, recorded }] of trainings.entries()) {
      const difference = largestDifference(atEpochs(curves[index] ?? [], compared), recorded)
      const passed = difference <= ACCURACY_TOLERANCE
      counts[passed ? 'passed' : 'failed'] += 1
      const figures = `${difference.toFixed(4)} from its record, allowed ${ACCURACY_TOLERANCE}`
      console.log(`  ${passed ? 'ok' : 'FAILED'}  ${id}: ${name}, ${figures}`)
    }
  } catch (error) {
    counts.failed += trainings.length
    console.log(`  FAILED  ${(error as Error).message}`)
  }
}
