import { expect, test } from 'vitest'
import { programOfPage } from '../../../../src/lab/programs/page-program.ts'

test('the scripts of a page become a program, which says what is left out', () => {
  const page = `<!doctype html>
<html>
  <head>
    <title>My model</title>
    <script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>
    <script src='https://cdn.jsdelivr.net/npm/@tensorflow/tfjs-vis'></script>
    <!-- <script>forgotten()</script> -->
    <style>p { color: red }</style>
  </head>
  <body>
    <canvas id="c"></canvas>
    <script type="application/ld+json">{}</script>
    <script>
      const a = tf.ones([2])
      if (a) {
        a.print()
      }
    </script>
    <script type="module">
      const b = tf.zeros([2])
    </script>
  </body>
</html>`
  expect(programOfPage(page)).toBe(`// The scripts of a page. Left out: \
the script https://cdn.jsdelivr.net/npm/@tensorflow/tfjs-vis; a script of type application/ld+json; \
the elements style, canvas.
import * as tf from '@tensorflow/tfjs'

const a = tf.ones([2])
if (a) {
  a.print()
}

const b = tf.zeros([2])
`)
})

test('an import of TensorFlow.js from an address is the one that is here', () => {
  const page = `<script type="module">
import * as tf from 'https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4/+esm'
import { x } from "./x.js"
tf.ones([1]).print()
</script>`
  expect(programOfPage(page)).toBe(`// The scripts of a page.
import * as tf from '@tensorflow/tfjs'
import { x } from "./x.js"
tf.ones([1]).print()
`)
})

test('a page without scripts is an empty program', () => {
  expect(programOfPage('<div>Hello</div>')).toBe(
    "// The scripts of a page. Left out: the elements div.\nimport * as tf from '@tensorflow/tfjs'\n\n\n",
  )
})
