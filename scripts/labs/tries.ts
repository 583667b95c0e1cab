import { changedPrograms } from '../../src/content/changed-programs.ts'
import type { LabTry, ProgramId, RecordedRun } from '../../src/content/lab.ts'
import { largestGap } from '../../src/agreement/gap.ts'
import type { Outcome } from './program-run.ts'
import type { Target } from './run-all.ts'

/** What one program did in a try. */
export type Tried = Target & { outcome: Outcome }

/** The verdict on a try: the widest gap, in words, and what is wrong where something is. */
export interface TryResult {
  measured: string
  problem?: string
}

/** Checks what a try expects against what its programs did. */
export function judgeTry(
  labTry: LabTry,
  tried: Tried[],
  series: string[],
  tolerance: number,
): TryResult {
  const { expect } = labTry
  const changed = changedPrograms(labTry)
  const errors = tried.flatMap(({ outcome }) =>
    outcome.error === undefined ? [] : [outcome.error],
  )
  if (expect.outcome === 'fail') {
    const measured = errors.join(' | ') || 'no program failed'
    const met = errors.some((error) => error.includes(expect.message))
    if (!met) return wrong(measured, `no error contains "${expect.message}"`)
    const failed = tried.flatMap(({ program, outcome }) => (outcome.run ? [] : [program]))
    const asNamed = expect.programs === undefined || sameItems(failed, expect.programs)
    return asNamed ? { measured } : wrong(measured, `${failed.join(' and ')} failed`)
  }
  if (errors.length > 0) return wrong(errors.join(' | '), 'a program failed')

  const runs = tried.flatMap(({ outcome }) => (outcome.run ? [outcome.run] : []))
  const all = widestGap(runs, series)
  const shown = widestGap(runs.filter(onPanel(changed)), series)
  const measured = `gap ${all.toExponential(1)}, on the panel ${shown.toExponential(1)}`
  if (expect.outcome === 'agree') {
    if (all > tolerance) return wrong(measured, `the curves part, allowed ${tolerance}`)
    const leaking = tried.filter(({ outcome }) => outcome.leaked).map(({ program }) => program)
    const asNamed = expect.leaks === undefined || sameItems(leaking, expect.leaks)
    return asNamed
      ? { measured }
      : wrong(measured, `${leaking.join(' and ') || 'no program'} left tensors behind`)
  }
  if (all < expect.by) return wrong(measured, `the curves must part by ${expect.by}`)
  if (shown < expect.by && changed.some(isLive)) {
    return wrong(measured, `the curves must part by ${expect.by} on the panel too`)
  }
  return { measured }
}

/** The panel runs the TypeScript programs and has records only of the Python programs as they are. */
function onPanel(edited: ProgramId[]) {
  return ({ program }: RecordedRun) => isLive(program) || !edited.includes(program)
}

function sameItems(a: ProgramId[], b: ProgramId[]): boolean {
  return new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === new Set(b).size
}

function isLive(program: ProgramId): boolean {
  return program === 'high-level' || program === 'low-level'
}

/** The widest gap in any series; infinite where a run lacks the series or has more or fewer points. */
function widestGap(runs: RecordedRun[], series: string[]): number {
  return Math.max(
    ...series.map((name) => {
      const curves = runs.flatMap((run) => run.series[name] ?? [])
      const points = new Set(curves.map(({ x }) => x.length))
      if (curves.length < runs.length || points.size !== 1) return Infinity
      return largestGap(curves)?.gap ?? Infinity
    }),
  )
}

function wrong(measured: string, why: string): TryResult {
  return { measured, problem: `${why} (${measured})` }
}
