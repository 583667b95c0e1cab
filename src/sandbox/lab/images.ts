import type * as tf from '@tensorflow/tfjs'
import { LIMITS, type ImagesPicture } from '../protocol.ts'
import type { PictureCall } from './pictures.ts'
import { holdTensor } from './hold-tensor.ts'

/** What `show.images` was called with, checked; the tensor is held, so that the program may dispose its own. */
export function imagesCall(
  tensorflow: typeof tf,
  images: tf.Tensor,
  captions: string[] = [],
): PictureCall {
  const [count, height, width] = checkShape(images)
  checkCaptions(captions, count)
  const held = holdTensor(tensorflow, images)
  return {
    async sample(): Promise<ImagesPicture> {
      const values = Float32Array.from(await held.data())
      return { kind: 'images', count, height, width, values, captions: [...captions] }
    },
    release: () => held.dispose(),
  }
}

function checkShape(images: tf.Tensor | undefined): [number, number, number] {
  const shape = images?.shape
  const [count = 0, height = 0, width = 0, channels = 1] = shape ?? []
  if (!shape || ![3, 4].includes(shape.length) || channels !== 1) {
    const got = shape ? `, got shape [${shape.join(', ')}]` : ''
    throw new TypeError(
      `show.images: images must be a tensor of shape [n, height, width] or [n, height, width, 1]${got}`,
    )
  }
  if (count > LIMITS.images) {
    throw new RangeError(
      `show.images: at most ${LIMITS.images} images can be shown, got ${count}; slice the tensor`,
    )
  }
  if (height * width === 0 || count * height * width > LIMITS.cells) {
    throw new RangeError(
      `show.images: the images must have between 1 and ${LIMITS.cells} pixels together`,
    )
  }
  return [count, height, width]
}

function checkCaptions(captions: unknown, count: number): void {
  const texts = Array.isArray(captions) && captions.every((item) => typeof item === 'string')
  if (texts && (captions.length === 0 || captions.length === count)) return
  throw new TypeError(`show.images: captions must be a list of ${count} texts, one for each image`)
}
