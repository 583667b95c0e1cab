import type { LabTry, ProgramId } from '../../content/lab.ts'
import type { Mark } from './marks.ts'
import { ENGINE_NAMES, PROGRAM_NAMES } from '../names.ts'
import type { LabRecord } from '../panel/lab-record.ts'
import type { ProgramRun } from '../run/run.ts'

/** A curve with the program that drew it, and where. */
export interface NamedCurve {
  program: ProgramId
  /** The engine of a recorded run; "live" for one of this page, "kept" for one that the reader put aside. */
  engine: string
  label: string
  /** The letter of the kept run. */
  mark?: Mark
  x: readonly number[]
  y: readonly number[]
}

/** The recorded curves of one series, in the order of the record. */
export function recordedCurves(record: LabRecord | undefined, series: string): NamedCurve[] {
  return (record?.curves[series] ?? []).map((curve) => ({
    ...curve,
    label: recordedLabel(curve.program, curve.engine),
  }))
}

/** The recorded curves of one series as they are in a try: those of the programs that were recorded with it. */
export function recordedInTry(
  recorded: NamedCurve[],
  labTry: LabTry | null,
  series: string,
): NamedCurve[] {
  const runs = labTry?.record?.runs ?? []
  const others = recorded.filter((curve) => !runs.some(({ program }) => program === curve.program))
  const own = runs.flatMap(({ program, engine, series: all }) => {
    const curve = all[series]
    return curve ? [{ program, engine, label: recordedLabel(program, engine), ...curve }] : []
  })
  return [...others, ...own]
}

/** The live curves of one series, of the programs that have drawn a point of it. */
export function liveCurves(runs: readonly ProgramRun[], series: string): NamedCurve[] {
  return runs.flatMap((run) => {
    const curve = run.curves[series]
    const label = PROGRAM_NAMES[run.program]
    return curve ? [{ program: run.program, engine: 'live', label, ...curve }] : []
  })
}

/**
 * The curves of a series that the panel shows: what ran on this page, and the recorded ones. The record of a
 * browser program gives way to a run of it on this page, also to one that draws nothing.
 */
export function shownCurves(
  recorded: NamedCurve[],
  runs: readonly ProgramRun[],
  series: string,
): NamedCurve[] {
  const here = new Set<ProgramId>(runs.map(({ program }) => program))
  return [...liveCurves(runs, series), ...recorded.filter(({ program }) => !here.has(program))]
}

/** The name of a recorded curve: the program, and the engine where that says more. */
export function recordedLabel(program: ProgramId, engine: string): string {
  const name = PROGRAM_NAMES[program]
  const on = ENGINE_NAMES[engine] ?? engine
  return name === on ? name : `${name} on ${on}`
}
