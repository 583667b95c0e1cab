import { javascript } from '@codemirror/lang-javascript'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import type { Api } from '../../../../src/lab/programs/api/api.ts'
import { describeApi } from '../../../../src/lab/programs/api/describe.ts'
import { importedNames } from '../../../../src/lab/programs/completion/imports.ts'
import { offersAt } from '../../../../src/lab/programs/completion/offers.ts'
import { placeAt } from '../../../../src/lab/programs/completion/place.ts'

const IMPORTS = `import * as tf from '@tensorflow/tfjs'\nimport { plot, show as picture } from 'lab'\n`
const api: Api = describeApi()

/** What is offered where "|" stands in a text after the imports. */
function offered(text: string, imports = IMPORTS) {
  const whole = imports + text
  const at = whole.indexOf('|')
  const doc = whole.replace('|', '')
  const state = EditorState.create({ doc, extensions: javascript({ typescript: true }) })
  ensureSyntaxTree(state, doc.length, 5000)
  const place = placeAt(state, at)
  return place ? offersAt(place, api, importedNames(doc)) : []
}

const names = (text: string, imports?: string) => offered(text, imports).map(({ name }) => name)

describe('the API', () => {
  test('is what TensorFlow.js documents, with signatures and help', () => {
    const matMul = api.tf.find(({ name }) => name === 'matMul')
    expect(matMul?.signature).toBe(
      '(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor',
    )
    expect(matMul?.help).toMatch(/dot product of two matrices/)
    expect(api.tf.every(({ help, members }) => help ?? members)).toBe(true)
    expect(api.tf.map(({ name }) => name)).not.toContain('Abs')
  })

  test.each(['layers', 'train', 'losses', 'initializers', 'image', 'linalg', 'metrics', 'data'])(
    'has the namespace %s with help',
    (namespace) => {
      const { members = [] } = api.tf.find(({ name }) => name === namespace) ?? {}
      expect(members.length).toBeGreaterThan(2)
      expect(members.filter(({ help }) => help).length).toBeGreaterThan(2)
    },
  )

  test('is what the lab module exports', () => {
    expect(api.lab.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['data', 'glorot', 'plot', 'progress', 'show']),
    )
    const show = api.lab.find(({ name }) => name === 'show')
    expect(show?.members?.find(({ name }) => name === 'matrix')?.help).toMatch(/^Shows a matrix/)
  })
})

describe('offered', () => {
  test.each([
    ['tf.|', 'matMul'],
    ['tf.mat|', 'matMul'],
    ['const a = tf.layers.|', 'dense'],
    ['f(...tf.|', 'tensor'],
    ['if (1) tf.|', 'tensor'],
    ['tf.losses\n  .|', 'sigmoidCrossEntropy'],
    ['tf.train.|', 'adam'],
    ['picture.|', 'field'],
    ['x.|', 'matMul'],
    ['x.add(1).|', 'matMul'],
    ['const y = x\n  .add(1)\n  .m|', 'matMul'],
    ['model.|', 'fit'],
    ['pl|', 'plot'],
    ['t|', 'tf'],
    ['tf.layers.dense({ | })', 'units'],
    ['tf.layers.dense({ units: 3, | })', 'activation'],
    ['tf.layers.dense({\n  units: 3,\n  ker|\n})', 'kernelInitializer'],
    ['await model.fit(x, y, { ep| })', 'epochs'],
    ['model.compile({ | })', 'optimizer'],
    ['const s = `${tf.|}`', 'matMul'],
  ])('%j: %s', (text, name) => {
    expect(names(text)).toContain(name)
  })

  test.each([
    '// tf.|',
    "'tf.|'",
    '`tf.|`',
    'const t|',
    'tf.nothing.|',
    'tf.matMul.|',
    'console.|',
    'Math.|',
    '1.|',
    'f({ | })',
  ])('nothing of the modules at %j', (text) => {
    const found = names(text).filter(
      (name) => name !== 'tf' && name !== 'plot' && name !== 'picture',
    )
    expect(found).toEqual([])
  })

  test('fields that are written already are not offered again', () => {
    expect(names('tf.layers.dense({ units: 3, | })')).not.toContain('units')
    expect(names('tf.layers.dense({ units: | })')).not.toContain('activation')
  })

  test.each(["import { plot, | } from 'lab'", "import { plot, g|\n} from 'lab'"])(
    'names of lab in %j',
    (text) => {
      expect(names(text, '')).toContain('glorot')
      expect(names(text, '')).not.toContain('plot')
    },
  )

  test('TensorFlow.js under another name', () => {
    expect(names('T.|', `import * as T from "@tensorflow/tfjs"\n`)).toContain('tidy')
  })
})
