import { type Mark, MARKS } from './marks.ts'
import { signal } from '@preact/signals'
import type { NamedCurve } from './curves.ts'
import { BACKEND_NAMES, PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'
import type { Snapshot } from '../run/session.ts'

/** Characters of a name at most. */
export const LONGEST_NAME = 40

type Ended = Pick<Snapshot, 'runs' | 'backend' | 'outcome'>

/** A run that the reader has put aside, to lay later ones over it. */
export interface KeptRun {
  mark: Mark
  name: string
  /** What it was called before the reader gave it a name. */
  ownName: string
  runs: readonly ProgramRun[]
}

/** The runs that the reader keeps in the chart of one lab. They live as long as the page. */
export class KeptRuns {
  readonly list = signal<readonly KeptRun[]>([])

  get full(): boolean {
    return this.list.value.length >= MARKS.length
  }

  /** Whether these runs are kept already. */
  has(runs: readonly ProgramRun[]): boolean {
    return this.list.value.some((kept) => kept.runs === runs)
  }

  /** Whether these runs have drawn something that is not kept yet, and there is room for it. */
  takes(runs: readonly ProgramRun[]): boolean {
    return !this.full && !this.has(runs) && runs.some(hasPoints)
  }

  /** Keeps the runs of a session that has ended; `label` says what was changed in the programs. */
  keep(session: Ended, label: string): KeptRun | null {
    const mark = MARKS.find((one) => !this.list.value.some((kept) => kept.mark === one))
    if (!mark || !this.takes(session.runs)) return null
    const taken = new Set(this.list.value.map(({ name }) => name))
    const ownName = numbered(nameOf(session, label), taken)
    const kept: KeptRun = { mark, name: ownName, ownName, runs: session.runs }
    this.list.value = [...this.list.value, kept].sort((a, b) => (a.mark < b.mark ? -1 : 1))
    return kept
  }

  /** Gives a run the reader's name; an empty one gives back its own. */
  rename(mark: Mark, name: string): void {
    this.list.value = this.list.value.map((kept) =>
      kept.mark === mark
        ? { ...kept, name: name.trim().slice(0, LONGEST_NAME) || kept.ownName }
        : kept,
    )
  }

  remove(mark: Mark): void {
    this.list.value = this.list.value.filter((kept) => kept.mark !== mark)
  }
}

/** The kept curves of one series, run by run. */
export function keptCurves(list: readonly KeptRun[], series: string): NamedCurve[] {
  return list.flatMap(({ mark, name, runs }) =>
    runs.flatMap(({ program, curves }) => {
      const curve = curves[series]
      const label = `${mark} ${name}: ${PROGRAM_NAMES[program]}`
      return curve ? [{ program, engine: 'kept', label, mark, ...curve }] : []
    }),
  )
}

/** What tells a run from others: its backend, what was changed, and how it ended where that was early. */
function nameOf({ runs, backend, outcome }: Ended, label: string): string {
  const device = runs.find((run) => run.device)?.device
  const [only] = runs
  const parts = [
    BACKEND_NAMES[device?.backend ?? backend],
    label,
    runs.length === 1 && only ? `${PROGRAM_NAMES[only.program]} only` : '',
    outcome === 'stopped' || outcome === 'failed' ? outcome : '',
  ]
  return parts.filter(Boolean).join(', ').slice(0, LONGEST_NAME)
}

function numbered(name: string, taken: Set<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const end = ` ${number}`
    const candidate = name.slice(0, LONGEST_NAME - end.length) + end
    if (!taken.has(candidate)) return candidate
  }
}

function hasPoints({ curves }: ProgramRun): boolean {
  return Object.values(curves).some(({ x }) => x.length > 0)
}
