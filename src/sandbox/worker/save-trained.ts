import { LIMITS, type TrainedResult, type WeightSpec } from '../protocol.ts'
import { setTimer } from './built-ins.ts'
import type { TensorFlow } from './runtime.ts'

export type Model = InstanceType<TensorFlow['LayersModel']>
export type Variable = InstanceType<TensorFlow['Variable']>

/** Milliseconds that the weights have to come back from the device. */
const PATIENCE = 10_000

/** A trained model in TensorFlow.js's own form, or why it cannot be had. */
export async function saveModel(
  tf: TensorFlow,
  model: Model,
  save: Model['save'],
): Promise<TrainedResult> {
  const tooLarge = checkSize(4 * model.countParams())
  if (tooLarge) return tooLarge
  let result: TrainedResult = { problem: 'TensorFlow.js gave no weights.' }
  const handler = tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
    const data = tf.io.CompositeArrayBuffer.join(weightData)
    const specs = (weightSpecs ?? []).map(({ name, shape, dtype }) => ({ name, shape, dtype }))
    const topology = JSON.stringify(modelTopology)
    result = { saved: { kind: 'layers', topology, specs: specs as WeightSpec[], data } }
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } }
  })
  await withinPatience(Reflect.apply(save, model, [handler]))
  return result
}

/** Trained variables, their values one after the other. */
export async function saveVariables(variables: Variable[]): Promise<TrainedResult> {
  const tooLarge = checkSize(variables.reduce((bytes, { size }) => bytes + 4 * size, 0))
  if (tooLarge) return tooLarge
  const specs = variables.map(({ name, shape, dtype }) => ({ name, shape, dtype }))
  const values = await withinPatience(Promise.all(variables.map((variable) => variable.data())))
  const data = await new Blob(values as BlobPart[]).arrayBuffer()
  return { saved: { kind: 'variables', topology: '', specs: specs as WeightSpec[], data } }
}

function checkSize(bytes: number): TrainedResult | undefined {
  if (bytes <= LIMITS.modelBytes) return undefined
  const size = (bytes / 1e6).toFixed(1)
  return {
    problem: `Its weights take ${size} MB; up to ${LIMITS.modelBytes / 1e6} MB can be saved.`,
  }
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimer(() => reject(new Error('the weights were not read in time')), PATIENCE)
  })
  return Promise.race([work, late])
}
