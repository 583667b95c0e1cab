import * as tf from '@tensorflow/tfjs'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { modelArchive } from '../../../src/lab/downloads/model-archive.ts'
import { copyMessage } from '../../../src/sandbox/frame/copy-message.ts'
import { createGate } from '../../../src/sandbox/frame/gate.ts'
import {
  LIMITS,
  type FromSandbox,
  type SavedWeights,
  type TrainedResult,
} from '../../../src/sandbox/protocol.ts'

// The worker's modules take their built-ins from `self`.
vi.stubGlobal('self', globalThis)

const { Trained } = await import('../../../src/sandbox/worker/trained.ts')

const FROM = { lab: 'moons', file: 'high-level.ts' }
const x = tf.tensor([1, 2, 3, 4], [2, 2])
const y = tf.tensor([0, 1], [2, 1])

/** What Trained replaces in TensorFlow.js, to be put back after each test. */
const engine = tf.engine() as unknown as { gradients?: unknown }
const methods = ['fit', 'fitDataset', 'trainOnBatch'] as const
const kept = [tf.LayersModel, tf.Sequential].map(({ prototype }) =>
  Object.fromEntries(methods.map((name) => [name, prototype[name]])),
)
afterEach(() => {
  delete engine.gradients
  Object.assign(tf.LayersModel.prototype, kept[0])
  Object.assign(tf.Sequential.prototype, kept[1])
})

function dense(units = 1) {
  const model = tf.sequential({ layers: [tf.layers.dense({ inputShape: [2], units })] })
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' })
  return model
}

function savedOf(result: TrainedResult | undefined): SavedWeights {
  const message = copyMessage({ type: 'trained', result })
  if (message?.type !== 'trained' || !('saved' in message.result)) throw new Error('nothing saved')
  return message.result.saved
}

/** Loads a zip as tf.loadLayersModel does with files of these names. */
async function loadArchive(archive: Uint8Array): Promise<tf.LayersModel> {
  const files = unzipSync(archive)
  const open = (name: string) =>
    new File([files[name] as Uint8Array<ArrayBuffer>], name, { type: 'application/octet-stream' })
  const json = new TextDecoder().decode(files['model.json'])
  const model = JSON.parse(json) as tf.io.ModelJSON
  expect(model.weightsManifest[0]?.paths).toEqual(['./model.weights.bin'])
  const router: tf.io.IOHandler = {
    load: async () =>
      tf.io.getModelArtifactsForJSON(model, async (manifest) => [
        tf.io.getWeightSpecs(manifest),
        await open('model.weights.bin').arrayBuffer(),
      ]),
  }
  return tf.loadLayersModel(router)
}

describe('a trained LayersModel', () => {
  test('comes back from its files with the same prediction', async () => {
    const trained = new Trained(tf)
    const model = dense()
    await model.fit(x, y, { epochs: 3 })
    const archive = modelArchive(savedOf(await trained.read()), FROM)
    const loaded = await loadArchive(archive)
    expect(loaded).toBeInstanceOf(tf.Sequential)
    const expected = await (model.predict(x) as tf.Tensor).data()
    expect(await (loaded.predict(x) as tf.Tensor).data()).toEqual(expected)
  })

  test('is the last one that was trained, by whichever method', async () => {
    const trained = new Trained(tf)
    await dense().fit(x, y)
    await dense(3).trainOnBatch(x, tf.zeros([2, 3]))
    await dense(2).predict(x)
    expect(savedOf(await trained.read()).specs.map(({ shape }) => shape)).toEqual([[2, 3], [3]])
  })

  test('is seen in a model that is no Sequential', async () => {
    const trained = new Trained(tf)
    const input = tf.input({ shape: [2] })
    const output = tf.layers.dense({ units: 1 }).apply(input) as tf.SymbolicTensor
    const model = tf.model({ inputs: input, outputs: output })
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
    await model.fit(x, y)
    expect(savedOf(await trained.read()).topology).toMatch(/^{"class_name":"Model"/)
  })

  test('costs no tensor', async () => {
    const count = async (watch: boolean) => {
      const trained = watch ? new Trained(tf) : undefined
      const before = tf.memory().numTensors
      const model = dense()
      await model.fit(x, y)
      const after = tf.memory().numTensors - before
      await trained?.read()
      expect(tf.memory().numTensors - before).toBe(after)
      return after
    }
    expect(await count(true)).toBe(await count(false))
  })

  test('that was disposed says so', async () => {
    const trained = new Trained(tf)
    const model = dense()
    await model.fit(x, y)
    model.dispose()
    expect(await trained.read()).toEqual({ problem: expect.stringContaining('disposed') })
  })

  test('over the limit is not read', async () => {
    const trained = new Trained(tf)
    const wide = tf.sequential({ layers: [tf.layers.dense({ inputShape: [1001], units: 2000 })] })
    wide.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
    await wide.trainOnBatch(tf.zeros([1, 1001]), tf.zeros([1, 2000]))
    expect(await trained.read()).toEqual({
      problem: 'Its weights take 8.0 MB; up to 8 MB can be saved.',
    })
    wide.dispose()
  })
})

describe('trained variables', () => {
  test('come back from their files', async () => {
    const trained = new Trained(tf)
    const w = tf.variable(tf.ones([2, 1]), true, 'w')
    const unused = tf.variable(tf.ones([9]))
    tf.train.sgd(0.1).minimize(() => tf.losses.meanSquaredError(y, tf.matMul(x, w)), false, [w])
    const files = unzipSync(modelArchive(savedOf(await trained.read()), FROM))
    const manifest = JSON.parse(strFromU8(files['weights.json'] as Uint8Array))
    const bytes = files['weights.bin'] as Uint8Array<ArrayBuffer>
    const loaded = tf.io.decodeWeights(bytes.buffer.slice(0), manifest[0].weights)
    expect(Object.keys(loaded)).toEqual(['w'])
    expect(await loaded['w']?.data()).toEqual(await w.data())
    expect(String(new TextDecoder().decode(files['README.txt']))).toContain('moons')
    unused.dispose()
    w.dispose()
  })

  test('are none where nothing was trained', async () => {
    expect(await new Trained(tf).read()).toBeUndefined()
  })
})

describe('the gate', () => {
  const saved = (change: object = {}) => ({
    kind: 'variables',
    topology: '',
    specs: [{ name: 'w', shape: [2], dtype: 'float32' }],
    data: new ArrayBuffer(8),
    ...change,
  })
  let passed: FromSandbox[]
  let gate: (data: unknown) => void
  beforeEach(() => {
    passed = []
    gate = createGate(
      (message) => passed.push(message),
      () => 0,
    )
  })

  test('passes what was trained, once, as a copy', () => {
    const mine = saved()
    gate({ type: 'trained', result: { saved: mine } })
    gate({ type: 'trained', result: { saved: mine } })
    expect(passed).toEqual([{ type: 'trained', result: { saved: mine } }])
    const [message] = passed
    if (message?.type !== 'trained' || !('saved' in message.result)) throw new Error('not passed')
    expect(message.result.saved.data).not.toBe(mine.data)
  })

  test.each([
    ['a buffer of another length', { data: new ArrayBuffer(4) }],
    ['a typed array', { data: new Float32Array(2) }],
    ['a shape that is no list', { specs: [{ name: 'w', shape: 2, dtype: 'float32' }] }],
    ['a negative length', { specs: [{ name: 'w', shape: [-2], dtype: 'float32' }] }],
    ['a type that is not saved', { specs: [{ name: 'w', shape: [2], dtype: 'string' }] }],
    ['a name that is no text', { specs: [{ name: {}, shape: [2], dtype: 'float32' }] }],
    ['another kind', { kind: 'graph' }],
    ['a topology that is no text', { topology: {} }],
  ])('drops %s', (_what, change) => {
    gate({ type: 'trained', result: { saved: saved(change) } })
    expect(passed).toEqual([])
  })

  test.each([
    ['weights', { data: new ArrayBuffer(LIMITS.modelBytes + 4) }],
    ['topology', { topology: ' '.repeat(LIMITS.modelTopology + 1) }],
    ['number of weights', { specs: Array(LIMITS.modelWeights + 1).fill(saved().specs[0]) }],
  ])('puts a sentence in place of too large a %s', (_what, change) => {
    gate({ type: 'trained', result: { saved: saved(change) } })
    expect(passed).toEqual([
      { type: 'trained', result: { problem: expect.stringContaining('up to 8 MB') } },
    ])
  })
})
