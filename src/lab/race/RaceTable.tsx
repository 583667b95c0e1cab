import {
  RACE_MEASURES,
  ranking,
  spreadOf,
  leaders,
  type RaceSize,
  type SizeTimes,
} from '../../content/race-times.ts'
import { BACKEND_NAMES } from '../names.ts'
import { asMilliseconds } from '../numbers.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import type { Racer } from './race.ts'
import { placesSentence, runsOf, sizeWords } from './words.ts'

const COLUMNS = ['step', 'step, loss read', 'prediction, read', 'first step', 'loss']

interface RaceTableProps {
  label: string
  sizes: readonly RaceSize[]
  racers: readonly Racer[]
}

/** What each backend took at each size. Its rows stand from the start, and are filled as a race goes on. */
export function RaceTable({ label, sizes, racers }: RaceTableProps) {
  return (
    <div class="table race-table" role="group" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">milliseconds</th>
            <th class="race-bar" aria-hidden="true"></th>
            {COLUMNS.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        {sizes.map((size) => (
          <SizeRows size={size} racers={racers} />
        ))}
      </table>
    </div>
  )
}

function SizeRows({ size, racers }: { size: RaceSize; racers: readonly Racer[] }) {
  const runs = runsOf(racers)
  const places = ranking(runs, size.size, 'step')
  const ahead = leaders(places)
  const slowest = places.at(-1)?.span.median ?? 1
  return (
    <tbody>
      <tr>
        <th class="race-size" scope="rowgroup" colSpan={COLUMNS.length + 2}>
          <div>
            {size.size}: {sizeWords(size)}
            {/* The line stands before there is anything to say, so that nothing moves. */}
            <small>{placesSentence(runs, size.size) || '\u00a0'}</small>
          </div>
        </th>
      </tr>
      {racers.map((racer) => {
        const times = racer.sizes.find((each) => each.size === size.size)
        const leads = places.length > 1 && ahead.some(({ backend }) => backend === racer.backend)
        return (
          <tr class={leads ? 'leads' : undefined}>
            <th scope="row" {...UNTRANSLATED}>
              {BACKEND_NAMES[racer.backend]}
            </th>
            {times ? <Times times={times} slowest={slowest} /> : <NoTimes racer={racer} />}
          </tr>
        )
      })}
    </tbody>
  )
}

function Times({ times, slowest }: { times: SizeTimes; slowest: number }) {
  const spans = RACE_MEASURES.map((measure) => spreadOf(times[measure]))
  const share = ((spans[0]?.median ?? 0) / slowest) * 100
  return (
    <>
      <td class="race-bar" aria-hidden="true">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none">
          <rect width={Math.max(share, 0.5).toFixed(1)} height="10" />
        </svg>
      </td>
      {spans.map(({ median, least, most }) => (
        <td>
          {asMilliseconds(median)}
          <small>
            {asMilliseconds(least)} to {asMilliseconds(most)}
          </small>
        </td>
      ))}
      <td>{asMilliseconds(times.first)}</td>
      <td>{times.loss.toPrecision(5)}</td>
    </>
  )
}

function NoTimes({ racer: { state, note } }: { racer: Racer }) {
  const words = { waiting: 'waits', running: 'runs', done: note ?? '' }
  return (
    <td class="race-note" colSpan={COLUMNS.length + 1}>
      {words[state]}
    </td>
  )
}
