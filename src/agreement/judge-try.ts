import type { LabTry } from '../content/lab.ts'
import type { ProgramId } from '../content/program-files.ts'
import { agrees, isWithin, type SeriesAgreement } from './compare-series.ts'
import { listWords } from './format.ts'
import { wantsKernel } from './missing-kernel.ts'
import { agreementSentences } from './words.ts'

/** How a program of a try ended. */
export interface EndedProgram {
  program: ProgramId
  /** What sentences call it. */
  name: string
  /** The message of the error that ended it. */
  error?: string | undefined
  /** Tensors left behind, where they are counted. */
  leaked?: number | undefined
}

/** Whether what a try expects has happened, and why: null where these runs cannot tell. */
export interface TryVerdict {
  happened: boolean | null
  /** What was found, in sentences. */
  why: string
}

/**
 * Whether what a try expects has happened, by what its programs did: the one rule of the page and of CI.
 * `series` are the lab's series, compared over all programs that the try leaves comparable; `without` is why the
 * try cannot run on the backend that ran it, where it says that it cannot.
 */
export function judgeTry(
  expect: LabTry['expect'],
  programs: readonly EndedProgram[],
  series: readonly SeriesAgreement[],
  without?: string,
): TryVerdict {
  const failed = programs.filter(({ error }) => error !== undefined)
  const noKernel =
    failed.length > 0 && failed.every(({ error = '' }) => wantsKernel(without ?? '', error))
  if (without !== undefined && noKernel) return { happened: null, why: without }
  if (expect.outcome === 'fail') return judgeFailure(expect, programs)
  if (failed.length > 0) return { happened: false, why: failed.map(errorWords).join(' ') }
  const why = agreementSentences(series)
  if (series.some(({ faults }) => faults.length > 0)) return { happened: false, why }
  if (series.some(({ widest }) => widest?.limit.most === null)) return { happened: null, why }
  if (expect.outcome === 'part') return judgeParting(expect.by, series, why)
  if (!series.every((one) => agrees(one))) return { happened: false, why }
  return judgeLeaks(expect.leaks, programs, why)
}

/** Only what lies beyond its limit has parted: within it, engines differ without a try. */
function judgeParting(by: number, series: readonly SeriesAgreement[], why: string): TryVerdict {
  const widest = series.flatMap(({ widest }) => widest ?? [])
  if (widest.some(({ gap }) => !Number.isFinite(gap))) return { happened: false, why }
  const wide = widest.filter(({ gap }) => gap >= by)
  if (wide.some((pair) => isWithin(pair) === false)) return { happened: true, why }
  const [masked] = wide.flatMap(({ limit }) => limit.on?.label ?? [])
  if (masked !== undefined) {
    return { happened: null, why: `${why} ${masked} is too inexact to show a gap this small.` }
  }
  return { happened: false, why }
}

function judgeLeaks(
  leaks: readonly ProgramId[] | undefined,
  programs: readonly EndedProgram[],
  why: string,
): TryVerdict {
  const wrong = programs.filter(
    ({ program, leaked }) => leaks && leaks.includes(program) !== (leaked ?? 0) > 0,
  )
  if (wrong.length === 0) return { happened: true, why }
  const found = wrong.map(({ name, leaked }) => `${name} left ${leaked || 'no'} tensors behind.`)
  return { happened: false, why: [why, ...found].join(' ') }
}

function judgeFailure(
  { message, programs: named }: { message: string; programs?: readonly ProgramId[] | undefined },
  programs: readonly EndedProgram[],
): TryVerdict {
  if (named && !programs.some(({ program }) => named.includes(program))) {
    return { happened: null, why: 'The programs that it happens in did not run here.' }
  }
  const failed = programs.filter(({ error }) => error !== undefined)
  const why = failed.map(errorWords).join(' ') || 'No program failed.'
  if (!failed.some(({ error }) => error?.includes(message))) {
    return { happened: false, why: `No error contains “${message}”. ${why}` }
  }
  const asNamed = programs.every(
    ({ program, error }) => !named || named.includes(program) === (error !== undefined),
  )
  if (asNamed) return { happened: true, why }
  const should = programs.filter(({ program }) => named?.includes(program))
  return {
    happened: false,
    why: `Only ${listWords(should.map(({ name }) => name))} should. ${why}`,
  }
}

function errorWords({ name, error }: EndedProgram): string {
  return `${name} failed: ${error}`
}
