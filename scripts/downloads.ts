/**
 * Runs the notebooks and archives that readers download, outside the project, and compares their curves with
 * the record: npm run verify:downloads [-- <lab> …] [--sample]. A sample is the archives of some labs that have
 * every data set and every kind of picture between them, and the notebooks of the first of these: all are made of
 * the same parts. The last line is `N passed, N failed, N skipped`.
 */
import { PROGRAM_FILES, type LabFile, type RecordedRun } from '../src/content/lab.ts'
import { readExpected, readLab } from '../src/content/read-lab.ts'
import {
  notebook,
  PYTHON_PROGRAMS,
  tensorflowRun,
  type PythonProgram,
} from '../src/lab/downloads/notebook.ts'
import { pythonArchive } from '../src/lab/downloads/python-archive.ts'
import { pythonModule } from '../src/lab/downloads/python-module.ts'
import { covering } from './downloads/covering.ts'
import { runFromArchive, runNotebook } from './downloads/run-download.ts'
import { compareTwo, heldToItself } from './labs/compare.ts'
import { readCommandLine } from './command-line.ts'
import { recordedDrawing } from './labs/drawn.ts'
import { runJobs } from './labs/jobs.ts'
import { installedPackages } from './labs/run-python.ts'
import { labFolder, selectLabs } from './labs/select.ts'
import { finish, type Counts } from './test/counts.ts'

type Series = RecordedRun['series']

const ci = process.env.CI === 'true'
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const packages = await installedPackages(['keras', 'tensorflow', 'nbformat', 'matplotlib'])
const { values, positionals } = readCommandLine({ sample: { type: 'boolean' } })
const { sample = false } = values
const all = selectLabs(positionals)
const labs = sample ? covering(all, partsOf) : all
const jobs = labs.flatMap((id, index) => jobsOf(id, index === 0 || !sample))
if (packages.size === 4) await runJobs(jobs)
else {
  console.log(`${ci ? 'FAILED' : 'skipped'}  Keras, TensorFlow, nbformat or Matplotlib is missing`)
  counts[ci ? 'failed' : 'skipped'] += jobs.length
}
finish(counts)

/** The data sets and the kinds of pictures in what is downloaded of a lab. */
function partsOf(id: string): string[] {
  const { programs } = readLab(labFolder(id))
  const texts = [programs.keras, programs.tensorflow]
  const kinds = texts.flatMap((text) => text.match(/\bshow\.\w+/g) ?? [])
  const { data } = pythonModule(texts, { runner: true })
  return [...kinds, ...data.map(({ path }) => path)]
}

function jobsOf(id: string, notebooks: boolean): (() => Promise<void>)[] {
  const lab = readLab(labFolder(id))
  const expected = readExpected(labFolder(id), lab.file)
  const record = (program: PythonProgram) => tensorflowRun(expected, program)
  const judge = (what: string, program: PythonProgram, series: Promise<Series>) =>
    check(`${id}: ${what}`, record(program), series, lab.file)
  const ofNotebook = (program: PythonProgram) => () => {
    const run = record(program)
    const text = notebook({ ...lab, program, run, recorded: expected.recorded })
    return judge(`${program}.ipynb`, program, runNotebook(text))
  }
  const archive = pythonArchive(lab, expected)
  const ofArchive = (program: PythonProgram) => () =>
    judge(
      `archive, ${PROGRAM_FILES[program]}`,
      program,
      runFromArchive(archive, PROGRAM_FILES[program]),
    )
  const made = notebooks ? [ofNotebook, ofArchive] : [ofArchive]
  return made.flatMap((of) => PYTHON_PROGRAMS.map(of))
}

async function check(
  what: string,
  record: RecordedRun,
  series: Promise<Series>,
  lab: LabFile,
): Promise<void> {
  try {
    const recorded = recordedDrawing(record)
    const found = { ...recorded, name: 'the download', curves: await series }
    const comparisons = compareTwo(found, recorded, heldToItself(lab))
    const problems = comparisons.flatMap(({ problem }) => problem ?? [])
    if (problems.length > 0) throw new Error(problems.join('; '))
    counts.passed++
    const gap = Math.max(...comparisons.map(({ gap }) => gap)).toExponential(1)
    console.log(`  ok  ${what}: ${comparisons.length} curves, gap ${gap}`)
  } catch (error) {
    counts.failed++
    console.log(`  FAILED  ${what}: ${(error as Error).message}`)
  }
}
