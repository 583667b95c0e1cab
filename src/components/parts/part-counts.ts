import { countLines, partsOfLines } from '../../content/part-lines.ts'
import type { Part, PartBeginnings } from '../../content/parts.ts'
import { PROGRAMS, type ProgramId } from '../../content/program-files.ts'

/** How many lines each program has of a part. */
export interface PartCount {
  part: Part
  lines: Record<ProgramId, number>
}

interface DividedLab {
  programs: Record<ProgramId, string>
  parts: PartBeginnings
}

/** The lines of each part that are not empty, summed over the labs, in the order of the parts. */
export function countParts(parts: Part[], labs: DividedLab[]): PartCount[] {
  const counts = labs.map((lab) =>
    Object.fromEntries(PROGRAMS.map((program) => [program, countProgram(lab, program)])),
  )
  return parts.map((part) => ({
    part,
    lines: overPrograms((program) => sum(counts.map((lab) => lab[program]?.get(part.id) ?? 0))),
  }))
}

/** The lines of all parts together. */
export function totals(counts: PartCount[]): Record<ProgramId, number> {
  return overPrograms((program) => sum(counts.map(({ lines }) => lines[program])))
}

function countProgram({ programs, parts }: DividedLab, program: ProgramId): Map<string, number> {
  const lines = programs[program].trimEnd().split('\n')
  return countLines(lines, partsOfLines(lines, program, parts))
}

function overPrograms(value: (program: ProgramId) => number): Record<ProgramId, number> {
  return Object.fromEntries(PROGRAMS.map((program) => [program, value(program)])) as Record<
    ProgramId,
    number
  >
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
