import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize, checkTexts } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { holdNumbers, isNumbers, readNumbers, releaseNumbers } from './kind/numbers.ts'
import { floats, texts } from './kind/parts.ts'
import { PICTURE_LIMITS } from './limits.ts'

declare module './kind/call.ts' {
  interface Show {
    /**
     * Shows up to 64 values as bars from 0, each with its name before it and its value behind it: probabilities,
     * the attention of one token, times. `values` is a tensor, or a list, of one number for each label.
     */
    bars(name: string, labels: string[], values: tf.Tensor | number[]): Promise<void>
  }
}

const bars = upTo(PICTURE_LIMITS.labels, 'bars')

/** Named values. */
export const fields = {
  labels: texts(bars),
  /** One for each label. They may be tiny, so a record keeps digits of them and not decimals. */
  values: floats(asMany('labels'), { digits: 5 }),
}

/** What `show.bars` does. */
export const call: Call<'bars', typeof fields> = (tensorflow, labels, values) => {
  const names = checkTexts('show.bars', 'labels', labels)
  checkSize('show.bars', { length: bars }, names.length, 'leave some out')
  if (!isNumbers(values, names.length)) {
    throw new TypeError(
      'show.bars: values must be a tensor or a list with one number for each of the ' +
        `${names.length} labels, got ${describeValue(values)}`,
    )
  }
  const held = holdNumbers(tensorflow, values)
  return {
    async sample() {
      return { labels: names, values: await readNumbers(held) }
    },
    release: () => releaseNumbers(held),
  }
}
