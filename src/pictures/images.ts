import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize, checkTexts } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, asManyOrNone, upTo, atMost } from './kind/lengths.ts'
import { count, floats, texts } from './kind/parts.ts'
import { floatsOf, holdTensor, shapeOf } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

declare module './kind/call.ts' {
  interface Show {
    /**
     * Shows small pictures [n, height, width] or [n, height, width, 1] on one scale, each with its caption if
     * there are any. They are gray, from 0 for paper to the largest value for ink; with a value below 0 they
     * are in the two inks, negative and positive, and 0 is white.
     */
    images(name: string, images: tf.Tensor, captions?: string[]): Promise<void>
  }
}

const pixels = upTo(PICTURE_LIMITS.cells, 'pixels', 0)

/** Small pictures on one scale. */
export const fields = {
  count: count(upTo(PICTURE_LIMITS.labels, 'images', 0)),
  height: count(upTo(PICTURE_LIMITS.cells, 'rows of pixels')),
  width: count(upTo(PICTURE_LIMITS.cells, 'columns of pixels')),
  /** Picture by picture, each row by row from the top down. */
  values: floats(atMost(asMany('count', 'height', 'width'), pixels)),
  /** One for each picture, or none at all. */
  captions: texts(asManyOrNone('count')),
}

/** What `show.images` does. */
export const call: Call<'images', typeof fields> = (tensorflow, images, captions = []) => {
  const [count = 0, height = 0, width = 0, channels = 1] = shapeOf(images)
  if (![3, 4].includes(shapeOf(images).length) || channels !== 1 || height * width === 0) {
    throw new TypeError(
      'show.images: images must be a tensor of shape [n, height, width] or [n, height, width, 1], ' +
        `got ${describeValue(images)}`,
    )
  }
  checkSize('show.images', fields.count, count, 'slice the tensor')
  checkSize('show.images', { length: pixels }, images.size, 'slice the tensor')
  const none = Array.isArray(captions) && captions.length === 0
  const copied = none ? [] : checkTexts('show.images', 'captions', captions, count)
  const held = holdTensor(tensorflow, images)
  return {
    async sample() {
      return { count, height, width, values: await floatsOf(held), captions: copied }
    },
    release: () => held.dispose(),
  }
}
