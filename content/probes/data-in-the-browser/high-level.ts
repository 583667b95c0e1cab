import * as tf from '@tensorflow/tfjs'

const ten = tf.data.array([...Array(10).keys()])
console.log('of an array:', ten.size)
console.log('in batches of 4:', ten.batch(4).size)
console.log('whole ones:', ten.batch(4, false).size)
console.log('filtered:', ten.filter((n) => n > 4).size)
const drawn = tf.data.generator(() => [1, 2].values())
console.log('of a generator:', drawn.size)
const names = ['cache', 'interleave', 'window', 'map']
for (const name of names) {
  console.log(name, name in ten)
}
ten.shuffle(undefined)
