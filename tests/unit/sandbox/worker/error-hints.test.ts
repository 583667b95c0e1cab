import { expect, test } from 'vitest'
import { describeError } from '../../../../src/sandbox/worker/describe-error.ts'
import { hintOfMessage, hintOfModule } from '../../../../src/sandbox/worker/error-hints.ts'

test.each([
  ['document is not defined', 'withheld', 'page'],
  ["Can't find variable: document", 'withheld', 'page'],
  ["undefined is not an object (evaluating 'self.document.createElement')", 'withheld', 'page'],
  ['window is not defined', 'withheld', 'page'],
  ["Cannot read properties of undefined (reading 'getUserMedia')", 'withheld', 'page'],
  ['alert is not defined', 'withheld', 'dialogs'],
  ['sessionStorage is not defined', 'withheld', 'storage'],
  ["Cannot read properties of undefined (reading 'getItem')", 'withheld', 'storage'],
  ['The current browser does not appear to support IndexedDB.', 'withheld', 'storage'],
  ['The current environment does not support local storage.', 'withheld', 'storage'],
  ['Cannot find any save handlers for URL "file://m"', 'withheld', 'files'],
  ['requestAnimationFrame is not defined', 'withheld', 'frames'],
  ['self.requestAnimationFrame is not a function', 'withheld', 'frames'],
  ['WebSocket is not defined', 'withheld', 'network'],
  ['self.Worker is not a constructor', 'withheld', 'workers'],
  ['require is not defined', 'elsewhere', 'node'],
  ['tfvis is not defined', 'elsewhere', 'library'],
  ['$ is not defined', 'elsewhere', 'library'],
  ['tf is not defined', 'unimported', 'tf'],
  ['show is not defined', 'unimported', 'show'],
  ['print is not defined', 'python', 'print'],
  ["Kernel 'Abs' not registered for backend 'wasm'", 'backend', 'kernel'],
])('what is behind an error is told by its words: %s', (message, kind, about) => {
  expect(hintOfMessage(message)).toEqual({ kind, about })
})

test.each([
  'losss is not defined',
  'constructor is not defined',
  '__proto__ is not defined',
  "Cannot read properties of undefined (reading 'shape')",
  'The document is empty',
  'model.document is not a function',
  'tf.losses.nothing is not a function',
])('nothing is behind a mistake of another kind: %s', (message) => {
  expect(hintOfMessage(message)).toBeUndefined()
})

test('the engine’s own words stay as they are', () => {
  const place = { file: 'a.ts', original: (line: number, column: number) => ({ line, column }) }
  expect(describeError(new ReferenceError('document is not defined'), place)).toMatchObject({
    message: 'document is not defined',
    hint: { kind: 'withheld', about: 'page' },
  })
})

test.each([
  ['@tensorflow/tfjs-vis', 'library'],
  ['@tensorflow/tfjs-node', 'tensorflow'],
  ['https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/+esm', 'tensorflow'],
  ['@tensorflow-models/mobilenet', 'library'],
  ['node:fs', 'node'],
  ['fs', 'node'],
  ['./data.js', 'file'],
  ['lodash', 'library'],
])('of the module %s', (specifier, about) => {
  expect(hintOfModule(specifier)).toEqual({ kind: 'elsewhere', about })
})
