/**
 * Runs the notebooks and archives that readers download, outside the project, and compares their curves with
 * the record: npm run verify:downloads [-- <lab> …] [--sample]. A sample is the archive of every lab, and the
 * notebooks of the first: they are made of the same parts. The last line is `N passed, N failed, N skipped`.
 */
import { PROGRAM_FILES, type RecordedRun } from '../src/content/lab.ts'
import { readExpected, readLab } from '../src/content/read-lab.ts'
import {
  notebook,
  PYTHON_PROGRAMS,
  tensorflowRun,
  type PythonProgram,
} from '../src/lab/downloads/notebook.ts'
import { pythonArchive } from '../src/lab/downloads/python-archive.ts'
import { relativeGap } from '../src/agreement/gap.ts'
import { runFromArchive, runNotebook } from './downloads/run-download.ts'
import { runJobs } from './labs/jobs.ts'
import { installedPackages } from './labs/run-python.ts'
import { labFolder, selectLabs } from './labs/select.ts'
import { finish, type Counts } from './test/counts.ts'

type Series = RecordedRun['series']

const ci = process.env.CI === 'true'
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const packages = await installedPackages(['keras', 'tensorflow', 'nbformat', 'matplotlib'])
const args = process.argv.slice(2)
const labs = selectLabs(args.filter((arg) => !arg.startsWith('--')))
const jobs = labs.flatMap((id, index) => jobsOf(id, index === 0 || !args.includes('--sample')))
if (packages.size === 4) await runJobs(jobs)
else {
  console.log(`${ci ? 'FAILED' : 'skipped'}  Keras, TensorFlow, nbformat or Matplotlib is missing`)
  counts[ci ? 'failed' : 'skipped'] += jobs.length
}
finish(counts)

function jobsOf(id: string, notebooks: boolean): (() => Promise<void>)[] {
  const lab = readLab(labFolder(id))
  const expected = readExpected(labFolder(id), lab.file)
  const record = (program: PythonProgram) => tensorflowRun(expected, program)
  const judge = (what: string, program: PythonProgram, series: Promise<Series>) =>
    check(`${id}: ${what}`, record(program), series, lab.file.tolerance)
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
  tolerance: number,
): Promise<void> {
  try {
    const found = await series
    const gaps = Object.entries(record.series).map(([name, curve]) => {
      const widest = found[name] && relativeGap(found[name], curve)
      if (!widest || widest.unshared > 0) throw new Error(`series "${name}" has other points`)
      return widest.gap
    })
    const gap = Math.max(...gaps)
    if (!(gap <= tolerance)) throw new Error(`gap ${gap.toExponential(1)}, allowed ${tolerance}`)
    counts.passed++
    console.log(`  ok  ${what}: ${gaps.length} curves, gap ${gap.toExponential(1)}`)
  } catch (error) {
    counts.failed++
    console.log(`  FAILED  ${what}: ${(error as Error).message}`)
  }
}
