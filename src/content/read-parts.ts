import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { check } from './check.ts'
import { partsOfLines } from './part-lines.ts'
import { part, PARTS_FILE, type Part, type PartBeginnings } from './parts.ts'
import { PROGRAM_FILES, PROGRAMS } from './program-files.ts'
import type { Programs } from './apply-try.ts'

/** The parts that programs are made of, in their order. */
export function readParts(): Part[] {
  const found = parse(readFileSync(PARTS_FILE, 'utf8'))
  return check(
    z.array(part),
    PARTS_FILE,
    found,
    'Mend the field; src/content/parts.ts describes each.',
  )
}

/** Throws where the parts of a lab are unknown, or do not divide its programs; `path` is its lab.yaml. */
export function checkParts(path: string, beginnings: PartBeginnings, programs: Programs): void {
  const known = readParts().map(({ id }) => id)
  const unknown = Object.keys(beginnings).find((id) => !known.includes(id))
  if (unknown !== undefined) {
    throw new Error(
      `${path}: parts.${unknown} is not in ${PARTS_FILE}, which has ${known.join(', ')}. ` +
        'Correct the name, or add the part there.',
    )
  }
  for (const program of PROGRAMS) {
    try {
      partsOfLines(programs[program].trimEnd().split('\n'), program, beginnings)
    } catch (error) {
      const file = PROGRAM_FILES[program]
      throw new Error(`${path}: parts, in ${file}: ${(error as Error).message}.`, { cause: error })
    }
  }
}
