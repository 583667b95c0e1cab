import type { ComponentChildren } from 'preact'
import { Word } from '../help/Word.tsx'
import { BACKEND_NAMES, PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import { formatSeconds } from '../numbers.ts'
import type { ProgramRun } from '../run/run.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import type { Term } from '../words/terms.ts'

/** What is true of the run: where it really computes, how fast, at what cost. */
export function TruthLine({ runs }: { runs: readonly ProgramRun[] }) {
  const device = runs.find((run) => run.device)?.device
  return (
    <dl class="lab-truth">
      <div title={device?.renderer}>
        <dt class="visually-hidden">backend</dt>
        <dd {...UNTRANSLATED}>
          {device ? BACKEND_NAMES[device.backend] : '…'}
          {device && <span class="visually-hidden">, {device.renderer},</span>}
          {device && <span class="soft"> float{device.precision}</span>}
        </dd>
      </div>
      {device && device.backend !== device.requested && (
        <div class="instead">
          <dt>in place of {BACKEND_NAMES[device.requested]}</dt>
          <dd>{device.reason}</dd>
        </div>
      )}
      <Fact
        runs={runs}
        name="steps/s"
        read={(run) => run.stats?.stepsPerSecond?.toFixed(0)}
        after
      />
      <Fact runs={runs} name="tensors" read={(run) => run.stats?.tensors.toString()} after />
      <Fact runs={runs} name="leaked" read={(run) => run.stats?.leaked?.toString()} after known />
      <Fact runs={runs} name="first point" read={(run) => time(run.firstPoint)} unit=" s" />
      <Fact runs={runs} name="compile" read={(run) => time(run.stats?.firstStep)} unit=" s" />
    </dl>
  )
}

interface FactProps {
  runs: readonly ProgramRun[]
  name: Term
  read: (run: ProgramRun) => string | undefined
  /** Shows the name after the value. */
  after?: boolean
  unit?: string
  /** Left out until it is known of a run. */
  known?: boolean
}

/** One value where the programs agree, else one each, in its ink and with its name for screen readers. */
function Fact({ runs, name, read, after = false, unit = '', known = false }: FactProps) {
  const values = runs.map(read)
  if (known && values.every((value) => value === undefined)) return null
  const same = values.every((value) => value === values[0])
  let shown: ComponentChildren = values[0] ?? '…'
  if (!same) {
    shown = runs.map((run, i) => (
      <>
        {i > 0 && <span class="soft"> / </span>}
        <span class={PROGRAM_INK[run.program]} title={PROGRAM_NAMES[run.program]}>
          <span class="visually-hidden">{PROGRAM_NAMES[run.program]} </span>
          {values[i] ?? '…'}
        </span>
      </>
    ))
  }
  return (
    <div class={after ? 'after' : undefined}>
      <dt>
        <Word is={name}>{name}</Word>
      </dt>
      <dd {...UNTRANSLATED}>
        {shown}
        {values.some((value) => value !== undefined) && unit}
      </dd>
    </div>
  )
}

function time(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : formatSeconds(seconds)
}

/** Before the first run: what was recorded, and when. */
export function RecordLine({ versions, on }: { versions: Record<string, string>; on: string }) {
  return (
    <dl class="lab-truth">
      <div>
        <dt>recorded</dt>
        <dd {...UNTRANSLATED}>{on}</dd>
      </div>
      {Object.entries(versions).map(([name, version]) => (
        <div key={name}>
          <dt {...UNTRANSLATED}>{name}</dt>
          <dd {...UNTRANSLATED}>{version}</dd>
        </div>
      ))}
    </dl>
  )
}
