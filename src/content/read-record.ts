import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import type { LabFile } from './lab.ts'
import { PROGRAM_FILES, type ProgramId } from './program-files.ts'
import { expected, type Expected, type RecordedRun } from './recorded-run.ts'

/** What a record must hold, and the lab that `npm run record` writes it with. */
interface Needed {
  lab: string
  series: LabFile['series']
  runs: readonly (readonly [ProgramId, RecordedRun['engine']])[]
}

/** Reads and checks the expected.json in a folder; every error names the file and the remedy. */
export function readRecord(folder: string, { lab, series, runs }: Needed): Expected {
  const path = join(folder, 'expected.json')
  const remedy = `Run \`npm run record -- ${lab}\`.`
  if (!existsSync(path)) throw new Error(`${path} is missing. ${remedy}`)
  const found = check(expected, path, readDataFile(path), remedy)
  for (const [program, engine] of runs) {
    const run = found.runs.find((run) => run.program === program && run.engine === engine)
    if (!run) throw new Error(`${path} lacks the run of ${program} on ${engine}. ${remedy}`)
    const lost = Object.keys(series).find((name) => !run.series[name])
    if (lost !== undefined) {
      throw new Error(
        `${path}: ${program} on ${engine} has no series "${lost}", which lab.yaml names. ` +
          `Plot it in ${PROGRAM_FILES[program]}, or mend the name; then: ${remedy}`,
      )
    }
  }
  return found
}
