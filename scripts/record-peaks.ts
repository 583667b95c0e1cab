/**
 * Measures how much memory every way to give a training its data takes, each in a process of its own, and writes
 * it down: npm run record:peaks [-- <way> …]. It needs Linux and the Python environment with PyTorch
 * (`npm run setup -- --torch` makes it). With names of ways it measures these and keeps the record of the others.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { release } from 'node:os'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import {
  holdsProblems,
  peaksRecordProblems,
  type MeasuredWay,
  type PeakOfWay,
  type PeaksFile,
  type PeaksRecord,
} from '../src/content/peaks.ts'
import { entryFile, readEntries, readEntry } from '../src/content/read.ts'
import { lossProblems, waysOf } from '../src/content/ways.ts'
import { interpreter } from './labs/run-python.ts'
import { withData, type DataFolders } from './peaks/data-folders.ts'
import { measure } from './peaks/measure.ts'
import { recordText } from './record-text.ts'
import { run } from './setup/run.ts'
import { needEveryEngine } from './ways/engines-to-record.ts'
import { fourDigits, recordedHere } from './ways/record.ts'
import { readCommandLine } from './command-line.ts'

const { positionals: named } = readCommandLine({})
const files = readEntries(CONTENT_KINDS.peaks)
const known = files.flatMap(({ data }) => waysOf(data).map(({ id }) => id))
const unknown = named.find((way) => !known.includes(way))
if (unknown !== undefined) {
  console.error(`there is no way "${unknown}"; known are: ${known.join(', ')}`)
  process.exit(1)
}
await needEveryEngine()
for (const { id, data } of files) await record(id, data)

async function record(id: string, file: PeaksFile): Promise<void> {
  const path = entryFile(CONTENT_KINDS.peaksRecords, id)
  const last =
    named.length > 0 && existsSync(path) ? readEntry(CONTENT_KINDS.peaksRecords, id) : undefined
  const here = { ...recordedHere(), system: await system() }
  const kept = last?.peaks.filter(({ way }) => !named.includes(way)) ?? []
  if (last && kept.length > 0 && (last.machine !== here.machine || last.system !== here.system)) {
    console.error(
      `${path} was measured on ${last.machine}, ${last.system}; here are ${here.machine}, ${here.system}. ` +
        'Measure all of it: npm run record:peaks',
    )
    process.exit(1)
  }
  const versions = { ...last?.versions }
  const ways = waysOf(file)
  const measured = await withData(file.data, async (folders) => {
    const peaks: PeakOfWay[] = []
    for (const way of ways.filter((each) => named.length === 0 || named.includes(each.id)))
      peaks.push(await peakOf(way, file, folders, versions))
    return { data: folders.megabytes, peaks }
  })
  const peaks = ways.flatMap(({ id: way }) =>
    [...kept, ...measured.peaks].filter((peak) => peak.way === way),
  )
  const result: PeaksRecord = {
    ...here,
    versions,
    data: measured.data,
    peaks,
  }
  const problems = peaksRecordProblems(file, result)
  if (problems.length > 0) throw new Error(`${id}: ${problems.join('; ')}. Nothing was written.`)
  writeFileSync(path, recordText(result))
  const otherwise = holdsProblems(file, result)
  if (otherwise.length > 0)
    throw new Error(
      `It was written, but ${entryFile(CONTENT_KINDS.peaks, id)}: ${otherwise.join('; ')}.`,
    )
}

async function peakOf(
  way: MeasuredWay,
  { rounds, data }: PeaksFile,
  folders: DataFolders,
  versions: Record<string, string>,
): Promise<PeakOfWay> {
  const measured = await measure(way, folders, data, rounds)
  Object.assign(versions, measured.versions)
  const [loss = NaN] = measured.losses
  const apart = lossProblems(
    measured.losses.map((each, round) => ({ way: `round ${round + 1}`, loss: each })),
  )
  if (apart.length > 0 && !way.ownBatches) throw new Error(`${way.id}: ${apart.join('; ')}`)
  const held = measured.held.map(fourDigits)
  const resident = measured.resident.map(fourDigits)
  const peak = { way: way.id, held, resident, loss }
  console.log(JSON.stringify(peak))
  return peak
}

/** "Linux 6.1, glibc 2.36". */
async function system(): Promise<string> {
  const script = 'import os; print(os.confstr("CS_GNU_LIBC_VERSION"))'
  const { stdout } = await run(interpreter(), ['-c', script])
  const [kernel] = /^\d+\.\d+/.exec(release()) ?? [release()]
  return `Linux ${kernel}, ${stdout.trim()}`
}
