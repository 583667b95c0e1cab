import { describe, expect, test } from 'vitest'
import { foreignHint } from '../../../../src/sandbox/worker/foreign-text.ts'

const NOTEBOOK = JSON.stringify({ cells: [{ cell_type: 'code', source: ['x = 1'] }], nbformat: 4 })

describe('a text that is no JavaScript is called what it is', () => {
  test.each([
    ['import tensorflow as tf', 'looks like Python'],
    ['# My model\nfrom tensorflow import keras\nmodel = keras.Sequential()', 'looks like Python'],
    ['def f(x):\n    return x', 'looks like Python'],
    ['total = 0\nfor x in [1, 2]:\n    total += x', 'looks like Python'],
    ['if done:\n    print("x")\nelse:\n    pass', 'looks like Python'],
    ['class Net(Model):\n  pass', 'looks like Python'],
    ['model.fit(x, y, shuffle=False)\nlambda x: x', 'looks like Python'],
    ['<!doctype html>\n<script>tf.ones([1])</script>', 'an HTML page'],
    ['<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs"></script>', 'an HTML page'],
    ['<!-- mine -->\n<html>', 'an HTML page'],
    ['npm install @tensorflow/tfjs', 'a command for a terminal'],
    ['# first\n$ pip install tensorflow', 'a command for a terminal'],
    [NOTEBOOK, 'a notebook'],
    [JSON.stringify({ a: [1, 2] }, null, 2), 'This is JSON'],
  ])('%j', (text, words) => {
    expect(foreignHint(text)).toContain(words)
    expect(foreignHint(text)).toContain('The panel runs JavaScript')
  })
})

test.each([
  "import * as tf from '@tensorflow/tfjs'\nconst a = [1, 2\n",
  "import { data } from 'lab'\nconst a: number = 1",
  'function f(a = [1], b = "x") {\n  return a +* b\n}',
  'const text = a ? b :\n  c\nif (a) {\n} else {\n',
  'const html = `<p>`\nlet let = 1',
  'for (const x in y) {\n  f(x\n}',
  'class A extends B {\n  x = \n}',
  'const a = 1 < 2 > ;',
  '',
])('a mistake in JavaScript stays one: %j', (text) => {
  expect(foreignHint(text)).toBe('')
})
