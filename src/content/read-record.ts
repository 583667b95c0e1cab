import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import type { LabFile } from './lab.ts'
import { ContentError, type Problem } from './problem.ts'
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
  if (!existsSync(path))
    throw new ContentError({ file: path, field: 'record', what: 'the record is missing', remedy })
  const found = check(expected, path, readDataFile(path), remedy)
  const problems = runs.flatMap(([program, engine]): Problem[] => {
    const run = found.runs.find((run) => run.program === program && run.engine === engine)
    const field = `${program} on ${engine}`
    if (!run) return [{ file: path, field, what: 'the record lacks this run', remedy }]
    const lost = Object.keys(series).filter((name) => !run.series[name])
    return lost.map((name) => ({
      file: path,
      field,
      what: `it has no series "${name}", which lab.yaml names`,
      remedy: `Plot it in ${PROGRAM_FILES[program]}, or mend the name; then: ${remedy}`,
    }))
  })
  if (problems.length > 0) throw new ContentError(...problems)
  return found
}
