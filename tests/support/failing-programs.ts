import type { Hint } from '../../src/sandbox/hints.ts'

/** A program that fails, in the reader's own words; the line that must be named ends in `// here`. */
export interface FailingProgram {
  what: string
  message: string
  /** What is behind it, where the panel has advice on it. */
  hint?: Hint
  program: string
}

const IMPORTS = `import * as tf from '@tensorflow/tfjs'
import { data, plot, show } from 'lab'
`
const MODEL = `${IMPORTS}const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [2] })],
})
`
const COMPILED = `${MODEL}model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' })
const x = tf.ones([4, 2])
const y = tf.ones([4, 1])
`

/** Programs that fail in each of the ways in which a reader's program fails. */
export const FAILING_PROGRAMS: FailingProgram[] = [
  {
    what: 'shapes that do not fit, in a function',
    message: 'matMul: inner shapes (3) and (2)',
    program: `${IMPORTS}
function multiply(a) {
  return tf.matMul(a, a) // here
}
multiply(tf.ones([2, 3]))`,
  },
  {
    what: 'a chained operation',
    message: 'inner shapes',
    program: `${IMPORTS}
const a = tf.ones([2, 3])
const b = a
  .add(1)
  .matMul(a) // here`,
  },
  {
    what: 'a callback of fit',
    message: 'nothing is not defined',
    program: `${COMPILED}
await model.fit(x, y, {
  epochs: 2,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      nothing(logs) // here
    },
  },
})`,
  },
  {
    what: 'TensorFlow.js in a callback of fit',
    message: 'inner shapes',
    program: `${COMPILED}
await model.fit(x, y, {
  callbacks: {
    onBatchEnd: () => {
      tf.matMul(x, x) // here
    },
  },
})`,
  },
  {
    what: 'a loss of fit',
    message: 'tf.losses.nothing is not a function',
    program: `${MODEL}
model.compile({
  optimizer: 'sgd',
  loss: (labels, logits) =>
    tf.losses.nothing(labels, logits), // here
})
await model.fit(tf.ones([4, 2]), tf.ones([4, 1]))`,
  },
  {
    what: 'data that do not fit the model',
    message: 'each example has shape [2]',
    program: `${COMPILED}
await model.fit( // here
  tf.ones([4, 3]),
  y,
)`,
  },
  {
    what: 'a model that was not compiled',
    message: 'compile',
    program: `${MODEL}
const x = tf.ones([4, 2])
await model.fit(x, x) // here`,
  },
  {
    what: 'compile',
    message: 'nope',
    program: `${MODEL}
model.compile({ // here
  optimizer: 'sgd',
  loss: 'nope',
})`,
  },
  {
    what: 'a layer of the reader',
    message: 'inner shapes',
    program: `${IMPORTS}
class Square extends tf.layers.Layer {
  static className = 'Square'
  call(inputs) {
    return tf.matMul(inputs[0], inputs[0]) // here
  }
}
const model = tf.sequential({ layers: [new Square({ inputShape: [2] })] })
model.predict(tf.ones([3, 2]))`,
  },
  {
    what: 'after an await',
    message: 'late',
    program: `${IMPORTS}
await tf.nextFrame()
const values = await tf.ones([2]).data()
throw new Error('late ' + values) // here`,
  },
  {
    what: 'TensorFlow.js after an await, in a function',
    message: 'disposed',
    program: `${IMPORTS}
async function read(tensor) {
  await tf.nextFrame()
  tensor.dispose()
  return await tensor.data() // here
}
await read(tf.ones([2]))`,
  },
  {
    what: 'tidy',
    message: 'must be the same',
    program: `${IMPORTS}
const total = tf.tidy(() => {
  const a = tf.ones([2])
  return tf.concat([a, tf.ones([2, 2])]) // here
})`,
  },
  {
    what: 'a gradient',
    message: 'inner shapes',
    program: `${IMPORTS}
const gradient = tf.grad((a) => {
  return tf.matMul(a, a).sum() // here
})
gradient(tf.ones([2, 3]))`,
  },
  {
    what: 'an optimizer',
    message: 'Cannot find a connection',
    program: `${IMPORTS}
const w = tf.variable(tf.ones([2]))
const optimizer = tf.train.sgd(0.1)
optimizer.minimize(() => tf.scalar(1)) // here`,
  },
  {
    what: 'a data set that does not exist',
    message: 'there is no such data set',
    program: `${IMPORTS}
const a = 1
const { x } = await data('nothing') // here`,
  },
  {
    what: 'a data set that is not awaited',
    message: "data('moons') gives a promise. Write await before it",
    program: `${IMPORTS}
const { x, y } = data('moons') // here
const rows = x.shape[0]`,
  },
  {
    what: 'a data set that is not awaited, read elsewhere',
    message: "data('moons') gives a promise. Write await before it",
    program: `${IMPORTS}
const moons = data('moons') // here
const rows = moons.x.shape[0]`,
  },
  {
    what: 'a store of the browser for a model',
    message: 'IndexedDB',
    hint: { kind: 'withheld', about: 'storage' },
    program: `${MODEL}
await model.save('indexeddb://m') // here`,
  },
  {
    what: 'the other store of the browser for a model',
    message: 'local storage',
    hint: { kind: 'withheld', about: 'storage' },
    program: `${MODEL}
await model.save('localstorage://m') // here`,
  },
  {
    what: 'a download of a model',
    message: 'downloads',
    hint: { kind: 'withheld', about: 'files' },
    program: `${MODEL}
await model.save('downloads://m') // here`,
  },
  {
    what: 'a file of a model',
    message: 'save handlers',
    hint: { kind: 'withheld', about: 'files' },
    program: `${MODEL}
await model.save('file:///tmp/m') // here`,
  },
  {
    what: 'the camera',
    message: 'document is not defined',
    hint: { kind: 'withheld', about: 'page' },
    program: `${IMPORTS}
const camera = await tf.data.webcam() // here`,
  },
  {
    what: 'the microphone',
    message: 'getUserMedia',
    hint: { kind: 'withheld', about: 'page' },
    program: `${IMPORTS}
const sound = await tf.data.microphone() // here`,
  },
  ...(
    [
      ["document.createElement('canvas')", 'document', 'withheld', 'page'],
      ['window.tf = tf', 'window', 'withheld', 'page'],
      ["self.document.createElement('p')", 'undefined', 'withheld', 'page'],
      ["const tf2 = require('@tensorflow/tfjs')", 'require', 'elsewhere', 'node'],
      ["tfvis.show.history({ name: 'x' }, 0)", 'tfvis', 'elsewhere', 'library'],
      ["localStorage.setItem('a', 1)", 'localStorage', 'withheld', 'storage'],
      ["self.localStorage.setItem('a', 1)", 'undefined', 'withheld', 'storage'],
      ["alert('done')", 'alert', 'withheld', 'dialogs'],
      ['requestAnimationFrame(() => {})', 'requestAnimationFrame', 'withheld', 'frames'],
      ['new XMLHttpRequest()', 'XMLHttpRequest', 'withheld', 'network'],
      ["new WebSocket('wss://a.b')", 'WebSocket', 'withheld', 'network'],
      ["new self.Worker('a.js')", 'Worker', 'withheld', 'workers'],
      ["print('done')", 'print', 'python', 'print'],
      ['glorot(2, 2)', 'glorot', 'unimported', 'glorot'],
    ] as const
  ).map(([call, message, kind, about]) => ({
    what: `what the sandbox has not: ${call}`,
    message,
    hint: { kind, about } as Hint,
    program: `${IMPORTS}\n${call} // here`,
  })),
  {
    what: 'Python',
    message: 'Unexpected token',
    hint: { kind: 'text', about: 'python' },
    program: 'import tensorflow as tf // here',
  },
  {
    what: 'a name of lab with the wrong value',
    message: 'plot("loss", …)',
    program: `${IMPORTS}
for (let i = 0; i < 2; i++) {
  await plot('loss', i, 'high') // here
}`,
  },
  {
    what: 'a function that show calls',
    message: 'inner shapes',
    program: `${IMPORTS}
const predict = (points) =>
  tf.matMul(points, points) // here
await show.field('f', predict, tf.ones([3, 2]), tf.ones([3, 1]))`,
  },
  {
    what: 'a timer',
    message: 'in a timer',
    program: `${IMPORTS}
setTimeout(() => {
  throw new TypeError('in a timer') // here
}, 10)`,
  },
  {
    what: 'a promise that nobody awaits',
    message: 'inner shapes',
    program: `${IMPORTS}
const later = async () => {
  await tf.nextFrame()
  tf.matMul(tf.ones([2, 3]), tf.ones([2, 3])) // here
}
later()`,
  },
  {
    what: 'endless recursion',
    message: 'call stack',
    program: `${IMPORTS}
const deeper = (n) => deeper(n + 1) + 1 // here
deeper(0)`,
  },
  {
    what: 'a pipeline of tf.data',
    message: 'inner shapes',
    program: `${IMPORTS}
const rows = tf.data.array([1, 2]).map(() => {
  return tf.matMul(tf.ones([2, 3]), tf.ones([2, 3])) // here
})
await rows.forEachAsync(() => {})`,
  },
  {
    what: 'a syntax error',
    message: 'Unexpected token',
    program: `${IMPORTS}
const a = [1, 2
const b = 3 // here`,
  },
  {
    what: 'a type annotation',
    message: 'Unexpected token',
    hint: { kind: 'text', about: 'typescript' },
    program: `${IMPORTS}
const a: number = 1 // here`,
  },
  {
    what: 'a name that lab does not export',
    message: "'lab' exports no 'plott'",
    program: `import {
  data,
  plott, // here
} from 'lab'`,
  },
  {
    what: 'a module that is not there',
    message: "There is no module 'lodash'",
    hint: { kind: 'elsewhere', about: 'library' },
    program: `${IMPORTS}
import _ from 'lodash' // here`,
  },
]

/** The line that a program says must be named, from 1. */
export function namedLine(program: string): number {
  return program.split('\n').findIndex((line) => line.endsWith('// here')) + 1
}
