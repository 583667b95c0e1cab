import { BACKEND_NAMES, ENGINE_NAMES } from '../../lab/names.ts'
import type { ProbeRecord, ProbeRun } from '../../content/probe.ts'

/** What a program did alike on some engines. */
export interface RecordedOutcome extends Pick<ProbeRun, 'printed' | 'error'> {
  /** "on TensorFlow and PyTorch". */
  where: string
}

/** What a program did where it was recorded; engines on which it did the same stand together. */
export function recordedOutcomes({ runs }: ProbeRecord, program: string): RecordedOutcome[] {
  const own = runs.filter((run) => run.program === program)
  const alike = Map.groupBy(own, ({ printed, error }) => JSON.stringify([printed, error]))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { printed, error } = first
    const where = `on ${new Intl.ListFormat('en').format(same.map(({ engine }) => nameOf(engine)))}`
    return [{ printed, error, where }]
  })
}

function nameOf(engine: ProbeRun['engine']): string {
  const names: Record<string, string> = { ...ENGINE_NAMES, ...BACKEND_NAMES }
  return names[engine] ?? engine
}
