import { listWords } from '../../agreement/format.ts'
import {
  leaders,
  lossesApart,
  ranking,
  type RaceBackend,
  type RaceRun,
  type RaceSize,
} from '../../content/race-times.ts'
import type { Device } from '../../sandbox/protocol.ts'
import { BACKEND_NAMES } from '../names.ts'
import { asTimes } from '../numbers.ts'
import type { Racer, RaceState } from './race.ts'

/** Renderers that compute on the processor what a graphics card would. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render/i

/** The runs of racers that finished a size at least. */
export function runsOf(racers: readonly Racer[]): RaceRun[] {
  return racers.flatMap(({ backend, sizes, device }) =>
    sizes.length > 0 ? [{ backend, sizes, precision: device?.precision ?? 32 }] : [],
  )
}

/** The fastest at a size, by a training step: "WASM", or "CPU and WASM" where these are too close to tell apart. */
export function fastestAt(runs: readonly RaceRun[], size: string): string {
  return namesOf(leaders(ranking(runs, size, 'step')).map(({ backend }) => backend))
}

/** Who leads a training step at a size, and by how much; nothing as long as one backend alone has finished it. */
export function placesSentence(runs: readonly RaceRun[], size: string): string {
  const places = ranking(runs, size, 'step')
  const [first] = places
  if (!first || places.length < 2) return ''
  const ahead = leaders(places)
  const rest = places
    .filter((place) => !ahead.includes(place))
    .map(({ backend, span }, index) => {
      const times = `${asTimes(span.median / first.span.median)} times`
      return `${BACKEND_NAMES[backend]} ${index === 0 ? `takes ${times} as long` : times}`
    })
  const tie = ahead.length > 1 ? ', too close to tell apart' : ''
  const fastest = `Fastest: ${namesOf(ahead.map(({ backend }) => backend))}${tie}.`
  return [fastest, ...(rest.length > 0 ? [`${rest.join(', ')}.`] : [])].join(' ')
}

/** Whether all computed the same, and who did not. */
export function lossSentence(runs: readonly RaceRun[]): string {
  if (runs.length < 2) return ''
  const apart = lossesApart(runs)
  const names = namesOf(runs.map(({ backend }) => backend))
  if (apart.length === 0) return `${names} ended at the same losses, but for rounding.`
  return apart
    .map(({ backend, size, loss, from, expected }) => {
      const bits = runs.find((run) => run.backend === backend)?.precision
      const why = bits === 16 ? ', with floats of 16 bits' : ''
      return `${BACKEND_NAMES[backend]} ended ${size} at a loss of ${loss.toPrecision(5)}${why}, ${BACKEND_NAMES[from]} at ${expected.toPrecision(5)}.`
    })
    .join(' ')
}

/** Which backends of the GPU computed on the processor. */
export function softwareSentence(
  devices: readonly { backend: RaceBackend; renderer: string }[],
): string {
  const software = devices.filter(({ renderer }) => SOFTWARE.test(renderer))
  if (software.length === 0) return ''
  const names = namesOf(software.map(({ backend }) => backend))
  const their = software.length === 1 ? 'its' : 'their'
  return `${names} ran on the processor, by a graphics driver in software: of a graphics card ${their} times say little.`
}

/** What a race is doing. */
export function statusOf({ state, racers, reason }: RaceState): string {
  if (state === 'idle') return ''
  if (state === 'stopped') return ['Race stopped.', reason].filter(Boolean).join(' ')
  if (state === 'running') {
    const at = racers.findIndex((racer) => racer.state === 'running')
    const racer = racers[at]
    if (!racer) return 'Race begins.'
    const done = listWords(racer.sizes.map(({ size }) => size))
    const name = `${BACKEND_NAMES[racer.backend]}, ${at + 1} of ${racers.length}`
    return `${name}: ${done === '' ? 'running' : `${done} done`}.`
  }
  const runs = runsOf(racers)
  // A backend that was stopped lacks the last.
  const finished = new Set(runs.flatMap((run) => run.sizes.map(({ size }) => size)))
  const sizes = [...finished].map((size) => `${fastestAt(runs, size)} at ${size}`)
  return `Race done.${sizes.length > 0 ? ` Fastest here: ${sizes.join('; ')}.` : ''}`
}

/** A size in words. */
export function sizeWords({ rows, units }: RaceSize): string {
  return `${rows} rows, two layers of ${units} units`
}

/** What computed, in its own words. */
export function renderersOf(
  devices: readonly (Pick<Device, 'renderer'> & { backend: RaceBackend })[],
) {
  return devices.map(({ backend, renderer }) => `${BACKEND_NAMES[backend]}: ${renderer}`).join('; ')
}

function namesOf(backends: readonly RaceBackend[]): string {
  return listWords(backends.map((backend) => BACKEND_NAMES[backend]))
}
