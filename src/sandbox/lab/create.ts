import type * as tf from '@tensorflow/tfjs'
import { checkName } from '../../pictures/kind/call.ts'
import { describeValue } from '../../pictures/kind/describe-value.ts'
import type { Picture } from '../../pictures/types.ts'
import { createAsk } from './ask.ts'
import { awaited } from './awaited.ts'
import { parseDataFile } from './data.ts'
import { glorotValues } from './glorot.ts'
import type * as lab from './module.ts'
import { normalValues } from './normal.ts'
import { pictureSampler } from './pictures.ts'
import { seededRandom, SEED } from './random.ts'
import { createShow } from './show.ts'

/** Where a program's results go. */
export interface LabSink {
  points(series: string, x: number, y: number): void
  picture(name: string, picture: Picture): void
  progress(fraction: number): void
}

export interface LabOptions {
  tf: typeof tf
  sink: LabSink
  /** The text of a data set; rejects with a sentence that lists the known names. */
  readData(name: string): Promise<string>
  /** Least milliseconds between two samples of a picture; 0 samples at every call. */
  pictureInterval: number | (() => number)
  /** Awaited in every `plot` before its point is drawn: where a host holds the program. */
  pace?: (x: number) => Promise<void>
}

/** The `lab` module for one run of one program, and what the host does at its end. */
export function createLab(options: LabOptions): {
  lab: typeof lab
  /** Samples the pictures that wait. Call it when the program has ended, and await it. */
  flush(): Promise<void>
  /** What the program says of a drawing [rows * columns] that it asked for by this name. */
  answer(name: string, pixels: Float32Array): Promise<Float32Array>
} {
  const { tf, sink, readData, pictureInterval, pace } = options
  const random = seededRandom(SEED)
  const pictures = pictureSampler(
    typeof pictureInterval === 'number' ? () => pictureInterval : pictureInterval,
    sink.picture,
  )
  const { ask, answer } = createAsk(tf, pictures)
  async function readTensors(name: string): Promise<Record<string, tf.Tensor>> {
    checkName('data', name)
    const { tensors } = parseDataFile(name, await readData(name))
    return Object.fromEntries(
      Object.entries(tensors).map(([key, { values, shape, dtype = 'float32' }]) => [
        key,
        tf.tensor(values, shape, dtype),
      ]),
    )
  }
  return {
    lab: {
      ask,
      data: (name) => awaited(`data(${shortName(name)})`, readTensors(name)),
      glorot: (...shape) => tf.tensor(glorotValues(random, shape), shape, 'float32'),
      normal: (...shape) => tf.tensor(normalValues(random, shape), shape, 'float32'),
      async plot(series, x, y) {
        checkName('plot', series)
        const call = `plot("${series}", …)`
        // Both before the first wait, after which only some engines know the program's line.
        checkNumber(`${call}: x`, x)
        checkNumber(`${call}: y`, y)
        const at = await readNumber(x)
        const value = await readNumber(y)
        await pace?.(at)
        sink.points(series, at, value)
      },
      progress(fraction) {
        if (typeof fraction !== 'number' || Number.isNaN(fraction)) {
          throw new TypeError(
            `progress: expected a number from 0 to 1, got ${describeValue(fraction)}`,
          )
        }
        sink.progress(Math.min(1, Math.max(0, fraction)))
      },
      show: createShow(tf, pictures),
    },
    flush: pictures.flush,
    answer,
  }
}

function shortName(name: unknown): string {
  return typeof name === 'string' ? `'${name.slice(0, 100)}'` : '…'
}

/** What curves are made of. NaN and the infinities are numbers: a curve may show them. */
type Drawable = number | tf.Tensor

function checkNumber(what: string, value: unknown): asserts value is Drawable {
  if (typeof value === 'number') return
  const tensor = value as tf.Tensor | undefined
  if (typeof tensor?.data === 'function' && tensor.size === 1) return
  throw new TypeError(`${what} must be a number or a scalar tensor, got ${describeValue(value)}`)
}

async function readNumber(value: Drawable): Promise<number> {
  return typeof value === 'number' ? value : ((await value.data())[0] as number)
}
