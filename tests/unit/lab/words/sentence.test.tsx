import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Sentence } from '../../../../src/lab/words/Sentence.tsx'

// Names of attributes are written in any case.
const html = (text: string) => render(<Sentence text={text} />).replaceAll('Translate', 'translate')
const name = (text: string) => `<span translate="no">${text}</span>`

test.each([
  [
    'Run failed: Layers in line 3, Ops.',
    `Run failed: ${name('Layers')} in line 3, ${name('Ops')}.`,
  ],
  ['loading TensorFlow.js', `loading ${name('TensorFlow.js')}`],
  ['Keras on TensorFlow', `${name('Keras')} on ${name('TensorFlow')}`],
  ['write `tf.ones` on WebGL', `write <code>tf.ones</code> on ${name('WebGL')}`],
  ['Oops, the layers', 'Oops, the layers'],
  ['', ''],
])('a translator leaves names and code alone: %s', (text, expected) => {
  expect(html(text)).toBe(expected)
})
