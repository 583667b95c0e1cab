import type * as tf from '@tensorflow/tfjs'
import {
  type Ask,
  type DrawingRequest,
  checkAnswer,
  checkDrawing,
  checkInk,
  fields,
} from '../../pictures/drawing.ts'
import { checkName } from '../../pictures/kind/call.ts'
import { holdNumbers, readNumbers, releaseNumbers } from '../../pictures/kind/numbers.ts'
import { floatsOf, holdTensor } from '../../pictures/kind/tensor.ts'
import { checkedPicture } from './checked-picture.ts'
import type { PictureSampler } from './pictures.ts'

/** The functions of `ask`, and what lets the reader's drawings be answered. */
export function createAsk(
  tensorflow: typeof tf,
  pictures: PictureSampler,
): {
  ask: Ask
  /** What the program says of a drawing [rows * columns] that it asked for by this name. */
  answer(name: string, pixels: Float32Array): Promise<Float32Array>
} {
  const asked = new Map<string, DrawingRequest>()
  return {
    ask: {
      async drawing(name, samples, labels, answer) {
        checkName('ask.drawing', name)
        const own = checkDrawing(samples, labels, answer)
        asked.set(name, own)
        const held = holdTensor(tensorflow, samples)
        await pictures.take(name, {
          sample: async () => {
            const ink = await floatsOf(held)
            checkInk(ink)
            const pixels = ink.slice(0, own.rows * own.columns)
            const values = await answerOf(tensorflow, own, pixels)
            const { rows, columns, count } = own
            const picture = {
              rows,
              columns,
              count,
              samples: ink,
              pixels,
              labels: own.labels,
              values,
            }
            return checkedPicture('ask.drawing', 'drawing', fields, picture)
          },
          release: () => held.dispose(),
        })
      },
    },
    async answer(name, pixels) {
      const own = asked.get(name)
      if (!own) throw new Error(`ask.drawing: nothing was asked by the name "${name}"`)
      return answerOf(tensorflow, own, pixels)
    },
  }
}

/**
 * Lets the program answer a drawing. Tensors that it makes on the way are disposed: what it makes at once
 * before anything else can happen, and where it gives a promise all that is made until that is settled.
 */
async function answerOf(
  tensorflow: typeof tf,
  { shape, labels, answer }: DrawingRequest,
  pixels: Float32Array,
): Promise<Float32Array> {
  const engine = tensorflow.engine()
  let held
  engine.startScope('answer')
  try {
    const given = answer(tensorflow.tensor(Float32Array.from(pixels), shape, 'float32'))
    const said = given instanceof Promise ? await given : given
    checkAnswer(said, labels.length)
    held = holdNumbers(tensorflow, said)
  } finally {
    engine.endScope()
  }
  try {
    return await readNumbers(held)
  } finally {
    releaseNumbers(held)
  }
}
