import type { Lab } from '../../content/lab.ts'
import { releasesOf } from '../../content/libraries.ts'
import { PROGRAMS, type ProgramId } from '../../content/program-files.ts'
import { ENGINE_NAMES } from '../../lab/names.ts'

/** What one side of a lab was recorded on, by the names that readers know. */
export interface SideCoverage {
  program: ProgramId
  engines: string[]
}

/** Which sides of a lab were recorded, on what, when, and by which releases. */
export interface LabCoverage {
  sides: SideCoverage[]
  /** The day, as in "2026-11-28"; absent where nothing was recorded yet. */
  on?: string
  /** "Keras 3.15.1", in alphabetical order. */
  versions: string[]
}

/** What a lab's record covers. */
export function labCoverage({ expected }: Pick<Lab, 'expected'>): LabCoverage {
  const runs = expected?.runs ?? []
  const sides = PROGRAMS.map((program) => ({
    program,
    engines: runs
      .filter((run) => run.program === program)
      .map(({ engine }) => ENGINE_NAMES[engine] ?? engine),
  }))
  const releases = Object.entries(releasesOf(runs))
  return {
    sides,
    ...(expected && { on: expected.recorded.slice(0, 10) }),
    versions: releases.map((release) => release.join(' ')).sort(),
  }
}
