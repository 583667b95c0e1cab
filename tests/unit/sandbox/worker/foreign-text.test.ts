import { describe, expect, test } from 'vitest'
import { foreignText } from '../../../../src/sandbox/worker/foreign-text.ts'

const NOTEBOOK = JSON.stringify({ cells: [{ cell_type: 'code', source: ['x = 1'] }], nbformat: 4 })

describe('a text that is no JavaScript is called what it is', () => {
  test.each([
    ['import tensorflow as tf', 'python'],
    ['# My model\nfrom tensorflow import keras\nmodel = keras.Sequential()', 'python'],
    ['def f(x):\n    return x', 'python'],
    ['total = 0\nfor x in [1, 2]:\n    total += x', 'python'],
    ['if done:\n    print("x")\nelse:\n    pass', 'python'],
    ['class Net(Model):\n  pass', 'python'],
    ['model.fit(x, y, shuffle=False)\nlambda x: x', 'python'],
    ['<!doctype html>\n<script>tf.ones([1])</script>', 'html'],
    ['<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs"></script>', 'html'],
    ['<!-- mine -->\n<html>', 'html'],
    ['npm install @tensorflow/tfjs', 'shell'],
    ['# first\n$ pip install tensorflow', 'shell'],
    [NOTEBOOK, 'notebook'],
    [JSON.stringify({ a: [1, 2] }, null, 2), 'json'],
  ])('%j', (text, about) => {
    expect(foreignText(text)).toBe(about)
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
  expect(foreignText(text)).toBeUndefined()
})
