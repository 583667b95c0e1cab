/**
 * Writes a try of a lab by editing programs: `npm run try -- <lab> <try> --edit` lays them into the try's
 * folder, `npm run try -- <lab> <try>` captures what was changed, checks and runs it, and removes them.
 * `npm run try -- <lab>` fits all tries of a lab to its programs after these have changed.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { changedPrograms, PROGRAM_FILES, type LabTry } from '../src/content/lab.ts'
import { readLab, readShownRecord, type WrittenLab } from '../src/content/read-lab.ts'
import { tryPath } from '../src/content/read-tries.ts'
import { readTryFile } from '../src/content/try-file.ts'
import { readCommandLine } from './command-line.ts'
import { writeAloneOrEnd } from './kept/alone.ts'
import { availableEngines } from './labs/available.ts'
import { checkPrograms } from './labs/check-programs.ts'
import { captureTry, editFolder, openTry } from './labs/edit-try.ts'
import { fitTries } from './labs/fit-tries.ts'
import { runningOnce } from './labs/run-once.ts'
import { labFolder, selectLabs } from './labs/select.ts'
import { entryText, unwritten } from './labs/try-words.ts'
import { judgeRunning } from './labs/verify-tries.ts'

const { values, positionals } = readCommandLine({ edit: { type: 'boolean' } })
const [lab, id, ...rest] = positionals
if (lab === undefined || rest.length > 0 || (id !== undefined && !/^[a-z0-9-]+$/.test(id))) {
  console.error(
    'npm run try -- <lab> [<try> [--edit]]; a try has a name of small letters, digits and "-".',
  )
  process.exit(1)
}
selectLabs([lab])
const folder = labFolder(lab)
writeAloneOrEnd(join(folder, 'tries'))

try {
  const written = readLab(folder)
  const done = id === undefined ? await fitAll(written) : await one(id, written)
  process.exit(done ? 0 : 1)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

async function one(id: string, written: WrittenLab): Promise<boolean> {
  return values.edit ? edit(id, written) : capture(id, written)
}

/** Fits every try anew; one that needs a hand is left laid out to be edited. */
async function fitAll({ file, programs }: WrittenLab): Promise<boolean> {
  const ids = file.tries.map(({ id }) => id)
  const fitted = await fitTries(folder, ids, programs)
  for (const { id, problem } of fitted) {
    if (problem === undefined) console.log(`ok  ${id}`)
    else console.error(`FAILED  ${id}: ${problem}`)
  }
  if (fitted.some(({ problem }) => problem !== undefined)) return false
  console.log(`Then run \`npm run verify -- ${lab}\`; where it finds that the programs now draw`)
  console.log(`something else, and they are meant to, \`npm run record -- ${lab}\`.`)
  return true
}

function edit(id: string, { programs }: WrittenLab): boolean {
  const left = openTry(folder, id, programs)
  console.log(`The programs lie in ${editFolder(folder, id)}: edit them.`)
  if (left !== undefined) {
    console.log(`${left} holds what no longer fits them: work it in by hand and delete the file.`)
  }
  console.log(`Then run \`npm run try -- ${lab} ${id}\`.`)
  return true
}

/** Whether the try is as a try must be, and does what it is said to do. */
async function capture(id: string, written: WrittenLab): Promise<boolean> {
  const changed = await captureTry(folder, id, written.programs)
  console.log(`${tryPath(folder, id)} is written. Running the programs …`)

  const words = written.file.tries.find((one) => one.id === id)
  const changes = readTryFile(readFileSync(tryPath(folder, id), 'utf8'))
  const labTry: LabTry = { ...(words ?? unwritten(id)), changes }
  const problems = await checkPrograms(
    changedPrograms(labTry).map((program) => ({
      path: `${editFolder(folder, id)}/${PROGRAM_FILES[program]}`,
      text: changed[program],
    })),
  )
  const { engines, missing } = await availableEngines(false)
  for (const reason of missing) console.log(`not run  ${reason}`)
  // A lab that was not recorded yet has tries all the same.
  const records = readShownRecord(folder, written.file)?.runs ?? []
  const lab = { file: written.file, records }
  const { result } = await judgeRunning(labTry, lab, changed, engines, runningOnce())
  const { measured, problem } = result
  if (words && problem !== undefined) problems.push(`it expects "${words.expect.says}": ${problem}`)
  for (const text of problems) console.error(`FAILED  ${text}`)
  console.log(`${words ? (problem === undefined ? 'as expected: ' : '') : 'found: '}${measured}`)
  if (problems.length > 0) {
    console.error(`The edited programs stay in ${editFolder(folder, id)}.`)
    return false
  }
  rmSync(editFolder(folder, id), { recursive: true })
  if (!words) {
    console.log(`Now put its words among the tries of ${folder}/lab.yaml:\n`)
    console.log(entryText(unwritten(id)))
    if (problem !== undefined) {
      console.log(
        '\nThe programs do not agree: write `outcome: part` with `by`, the least gap that counts,',
      )
      console.log('or `outcome: fail` with `message`, a piece of what the failing programs say.')
    }
  }
  return true
}
