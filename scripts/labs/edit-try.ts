import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { applyPatch, FILE_HEADERS_ONLY, formatPatch, parsePatch, type StructuredPatch } from 'diff'
import { applyTry, type ProgramTexts } from '../../src/content/apply-try.ts'
import { PROGRAM_FILES, PROGRAMS } from '../../src/content/program-files.ts'
import { tryPath } from '../../src/content/read-tries.ts'
import { readTryFile, tryFileText } from '../../src/content/try-file.ts'
import { layOut } from './lay-out.ts'

/** Pieces of a difference that no longer fit; to be worked into the programs by hand. */
const LEFT_OVER = 'left-over.diff'

/** The folder in which the programs of a try lie while they are edited; Git ignores it. */
export function editFolder(folder: string, id: string): string {
  return join(folder, 'tries', id, 'edit')
}

/**
 * Lays the lab's programs, with what the try changes so far, into its folder to be edited.
 * @returns the file with what no longer fits the programs, or undefined where all does
 * @throws where they lie there already
 */
export function openTry(folder: string, id: string, programs: ProgramTexts): string | undefined {
  const edit = editFolder(folder, id)
  if (existsSync(edit)) {
    throw new Error(
      `${edit} is there already: edit the programs in it, then run ` +
        `\`npm run try -- ${basename(folder)} ${id}\`. To begin again, delete it.`,
    )
  }
  const path = tryPath(folder, id)
  const known = existsSync(path) ? parsePatch(readFileSync(path, 'utf8')) : []
  const texts: Record<string, string> = Object.fromEntries(
    PROGRAMS.map((program) => [PROGRAM_FILES[program], programs[program]]),
  )
  const left = known.flatMap((patch) => applyWhatFits(patch, texts))
  mkdirSync(edit, { recursive: true })
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(edit, file), text)
  if (left.length === 0) return undefined
  const leftOver = join(edit, LEFT_OVER)
  writeFileSync(leftOver, formatPatch(left, FILE_HEADERS_ONLY))
  return leftOver
}

/**
 * Writes what the edited programs of a try differ in from the lab's, laid out by their formatters.
 * @returns the edited programs as they were written
 * @throws where there is nothing to write, or it would not give the edited programs again
 */
export async function captureTry(
  folder: string,
  id: string,
  programs: ProgramTexts,
  format = layOut,
): Promise<ProgramTexts> {
  const edit = editFolder(folder, id)
  const again = `npm run try -- ${basename(folder)} ${id}`
  if (!existsSync(edit)) {
    throw new Error(`${edit} is not there. Lay the programs into it: \`${again} --edit\`.`)
  }
  const leftOver = join(edit, LEFT_OVER)
  if (existsSync(leftOver)) {
    throw new Error(
      `${leftOver} holds changes that no longer fit. Work them into the programs beside it, ` +
        'delete the file, and run the command again.',
    )
  }
  const sources = PROGRAMS.map((program) => {
    const path = join(edit, PROGRAM_FILES[program])
    if (!existsSync(path)) {
      throw new Error(`${path} is missing. Leave a program that the try does not change as it is.`)
    }
    return { path, text: readFileSync(path, 'utf8') }
  })
  const laidOut = await format(sources)
  for (const [i, { path }] of sources.entries()) writeFileSync(path, laidOut[i] ?? '')
  const changed = Object.fromEntries(
    PROGRAMS.map((program, i) => [program, laidOut[i]]),
  ) as ProgramTexts
  const text = tryFileText(programs, changed)
  if (text === '') throw new Error(`${edit}: all programs are the lab's own. Change one of them.`)
  const result = applyTry(readTryFile(text), programs)
  const faithful =
    'changed' in result && PROGRAMS.every((program) => result.changed[program] === changed[program])
  if (!faithful) throw new Error(`${edit}: the difference does not give the programs again.`)
  writeFileSync(tryPath(folder, id), text)
  return changed
}

/** Lines around a change that may differ from those that it was captured with. */
const FUZZ = 2

/** Applies the pieces of a patch that fit to the texts, and returns the patch with the others. */
function applyWhatFits(patch: StructuredPatch, texts: Record<string, string>): StructuredPatch[] {
  const file = patch.oldFileName ?? ''
  const left = patch.hunks.filter((hunk) => {
    // The pieces before it have been applied, so its place is the one that it has afterwards.
    const hunks = [{ ...hunk, oldStart: hunk.newStart }]
    const text = applyPatch(texts[file] ?? '', { ...patch, hunks }, { fuzzFactor: FUZZ })
    if (text === false) return true
    texts[file] = text
    return false
  })
  return left.length > 0 ? [{ ...patch, hunks: left }] : []
}
