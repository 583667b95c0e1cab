import { z } from 'astro/zod'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import { lineOfField } from './data-lines.ts'
import { nearest } from './nearest.ts'
import { PartError, partsOfLines } from './part-lines.ts'
import { part, PARTS_FILE, type ProgramPart, type PartBeginnings } from './parts.ts'
import { ContentError, type Problem } from './problem.ts'
import { PROGRAM_FILES, PROGRAMS, type ProgramId } from './program-files.ts'
import type { ProgramTexts } from './apply-try.ts'

/** The parts that programs are made of, in their order. */
export function readParts(): ProgramPart[] {
  const found = readDataFile(PARTS_FILE)
  return check(
    z.array(part),
    PARTS_FILE,
    found,
    'Mend the field; src/content/parts.ts describes each.',
  )
}

/** The ids of the parts, of a file that may be wrong in something else; undefined where it is no list. */
function partIds(): string[] | undefined {
  const found = readDataFile(PARTS_FILE)
  if (!Array.isArray(found)) return undefined
  return (found as ({ id?: unknown } | null)[]).map((each) => String(each?.id))
}

/** Throws where the parts of a lab are unknown, or do not divide its programs; `path` is its lab.yaml. */
export function checkParts(path: string, beginnings: PartBeginnings, programs: ProgramTexts): void {
  const problems = [
    ...unknownParts(path, beginnings),
    ...PROGRAMS.flatMap((program) => partProblem(path, program, beginnings, programs[program])),
  ]
  if (problems.length > 0) throw new ContentError(...problems)
}

function unknownParts(file: string, beginnings: PartBeginnings): Problem[] {
  const known = partIds()
  // That is told of the file itself, once, and not of each lab.
  if (!known) return []
  const unknown = Object.keys(beginnings).filter((id) => !known.includes(id))
  return unknown.map((id) => {
    const meant = nearest(id, known)
    return {
      file,
      line: lineOfField(file, ['parts', id]),
      field: `parts.${id}`,
      what: `there is no such part in ${PARTS_FILE}, which has ${known.join(', ')}`,
      remedy: meant ? `Write \`${meant}\`, or add the part there.` : 'Add the part there.',
    }
  })
}

function partProblem(
  file: string,
  program: ProgramId,
  beginnings: PartBeginnings,
  text: string,
): Problem[] {
  try {
    partsOfLines(text.trimEnd().split('\n'), program, beginnings)
    return []
  } catch (error) {
    if (!(error instanceof PartError)) throw error
    const { part, message, remedy } = error
    const path = part === undefined ? ['parts'] : ['parts', part, program]
    const what = `in ${PROGRAM_FILES[program]}: ${message}`
    return [{ file, line: lineOfField(file, path), field: path.join('.'), what, remedy }]
  }
}
