import type { SeriesAgreement } from '../../agreement/compare-series.ts'
import { agreementSentences } from '../../agreement/words.ts'
import type { Backend, Phase } from '../../sandbox/protocol.ts'
import type { LabInfo } from '../panel/lab-info.ts'
import { BACKEND_NAMES, PROGRAM_NAMES } from '../names.ts'
import { currentRun, type ProgramRun } from '../run/run.ts'
import type { Snapshot } from '../run/session.ts'

/** What a phase is called while it lasts. */
export function phaseWords(phase: Phase | undefined, backend: Backend): string {
  const words: Record<Phase, string> = {
    loading: 'loading TensorFlow.js',
    starting: `starting ${BACKEND_NAMES[backend]}`,
    compiling: `${backend === 'cpu' || backend === 'wasm' ? '' : 'compiling, '}in the first step`,
    training: 'training',
  }
  return words[phase ?? 'loading']
}

type Told = Pick<Snapshot, 'outcome' | 'runs' | 'backend' | 'reason'>

/** The sentence of the panel's status line. It changes with the phase, not with every step. */
export function statusSentence(
  { outcome, runs, backend, reason }: Told,
  agreements: readonly SeriesAgreement[],
  { record }: Pick<LabInfo, 'record'> = {},
): string {
  if (outcome === undefined) {
    return `Not run here yet.${record ? ' The chart shows the recorded runs.' : ''}`
  }
  if (outcome === 'running') {
    const current = currentRun(runs)
    if (!current) return 'Starting.'
    const name = nameAmong(current, runs)
    if (!current.responsive) return `${name} does not answer. Stop ends it.`
    return `${name}: ${phaseWords(current.phase, current.device?.backend ?? backend)}.`
  }
  if (outcome === 'stopped') return ['Run stopped.', reason].filter(Boolean).join(' ')
  if (outcome === 'done') {
    return agreements.length > 0 ? `Run done. ${agreementSentences(agreements)}` : 'Run done.'
  }
  const failed = runs.filter((run) => run.outcome === 'failed')
  return reason !== undefined ? 'Run failed.' : `Run failed: ${failed.map(whereFailed).join(', ')}.`
}

/** A program's name, and which of how many it is. */
export function nameAmong(run: ProgramRun, runs: readonly ProgramRun[]): string {
  const which = runs.length > 1 ? ` (${runs.indexOf(run) + 1} of ${runs.length})` : ''
  return `${PROGRAM_NAMES[run.program]}${which}`
}

function whereFailed(run: ProgramRun): string {
  const line = run.error?.line === undefined ? '' : ` in line ${run.error.line}`
  return `${PROGRAM_NAMES[run.program]}${line}`
}
