import { describe, expect, test } from 'vitest'
import { adviceOn, adviceOnModule } from '../../../../src/sandbox/worker/advice.ts'
import { describeError } from '../../../../src/sandbox/worker/describe-error.ts'

describe('what the sandbox withholds is told with what to do instead', () => {
  test.each([
    ['document is not defined', 'plot and show'],
    ["Can't find variable: document", 'plot and show'],
    ["undefined is not an object (evaluating 'self.document.createElement')", 'plot and show'],
    ['window is not defined', 'plot and show'],
    ['alert is not defined', 'console.log'],
    ['sessionStorage is not defined', 'Download'],
    ["Cannot read properties of undefined (reading 'getItem')", 'Download'],
    ['The current browser does not appear to support IndexedDB.', 'Download'],
    ['The current environment does not support local storage.', 'Download'],
    ['Cannot find any save handlers for URL "file://m"', 'Download'],
    ['requestAnimationFrame is not defined', 'tf.nextFrame()'],
    ['self.requestAnimationFrame is not a function', 'tf.nextFrame()'],
    ['WebSocket is not defined', 'data(name)'],
    ["Cannot read properties of undefined (reading 'getUserMedia')", 'data(name)'],
    ['require is not defined', 'import * as tf'],
    ['tfvis is not defined', 'plot'],
    ['$ is not defined', 'no library'],
    ['tf is not defined', 'import * as tf'],
    ['show is not defined', "import { show } from 'lab'"],
  ])('%s', (message, instead) => {
    expect(adviceOn(message)).toContain(instead)
  })
})

test.each([
  'losss is not defined',
  'constructor is not defined',
  '__proto__ is not defined',
  "Cannot read properties of undefined (reading 'shape')",
  'The document is empty',
  'model.document is not a function',
  'tf.losses.nothing is not a function',
])('a mistake of another kind gets no advice: %s', (message) => {
  expect(adviceOn(message)).toBe('')
})

test('the engine’s own words stay, and come first', () => {
  const place = { file: 'a.ts', original: (line: number, column: number) => ({ line, column }) }
  const { message } = describeError(new ReferenceError('document is not defined'), place)
  expect(message).toMatch(/^document is not defined\. The sandbox withholds the page/)
})

test.each([
  ['@tensorflow/tfjs-vis', 'plot'],
  ['@tensorflow/tfjs-node', "import * as tf from '@tensorflow/tfjs'"],
  ['https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/+esm', "from '@tensorflow/tfjs'"],
  ['@tensorflow-models/mobilenet', 'no library'],
  ['node:fs', "Node's"],
  ['fs', "Node's"],
  ['./data.js', 'one file'],
  ['lodash', 'no library'],
])('of the module %s', (specifier, advice) => {
  expect(adviceOnModule(specifier)).toContain(advice)
})
