import * as tf from '@tensorflow/tfjs'

const words = ['Biscoe', 'Dream', 'Torgersen', 'Zürich']
for (const bins of [2, 3, 8]) {
  const hash = tf.string.stringToHashBucketFast
  const ids = await hash(words, bins).data()
  console.log(`${bins} bins:`, ...ids)
}
