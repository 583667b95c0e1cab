import { LIMITS, type TrainedResult } from '../protocol.ts'
import type { TensorFlow } from './runtime.ts'
import { saveModel, saveVariables, type Model, type Variable } from './save-trained.ts'

/** The methods by which a LayersModel learns. */
const TRAINING = ['fit', 'fitDataset', 'trainOnBatch'] as const
type Methods = Record<(typeof TRAINING)[number], (...args: unknown[]) => unknown>
type Engine = { gradients(...args: unknown[]): unknown }

/**
 * Remembers what a program trains: the last LayersModel, and the variables that gradients were taken of. It
 * computes nothing and makes no tensor. To be made before reader code exists.
 */
export class Trained {
  readonly #tf: TensorFlow
  readonly #save: Model['save']
  readonly #variables = new Set<Variable>()
  #model: Model | undefined
  /** Whether a Sequential is training, by way of a model inside of it that is not the one to save. */
  #within = false

  constructor(tf: TensorFlow) {
    this.#tf = tf
    this.#save = tf.LayersModel.prototype.save
    for (const { prototype } of [tf.LayersModel, tf.Sequential]) {
      this.#watchMethods(prototype as unknown as Methods)
    }
    this.#watchGradients(tf.engine() as unknown as Engine)
  }

  /** What was trained, as files hold it; undefined where nothing was. Never rejects. */
  async read(): Promise<TrainedResult | undefined> {
    try {
      if (this.#model) return await saveModel(this.#tf, this.#model, this.#save)
      const variables = [...this.#variables].filter(({ isDisposed }) => !isDisposed)
      return variables.length === 0 ? undefined : await saveVariables(variables)
    } catch (error) {
      const why = String((error as Error | null)?.message).slice(0, 300)
      return { problem: `TensorFlow.js could not save it: ${why}` }
    }
  }

  #watchMethods(prototype: Methods): void {
    const { apply } = Reflect
    const enter = (model: Model) => {
      if (this.#within) return () => {}
      this.#model = model
      this.#within = true
      return () => {
        this.#within = false
      }
    }
    for (const name of TRAINING) {
      const train = prototype[name]
      prototype[name] = function (this: Model, ...args: unknown[]) {
        const leave = enter(this)
        try {
          return apply(train, this, args)
        } finally {
          leave()
        }
      }
    }
  }

  #watchGradients(engine: Engine): void {
    const gradients = engine.gradients.bind(engine)
    const { Variable } = this.#tf
    engine.gradients = (...args) => {
      const [, sources] = args
      for (const source of Array.isArray(sources) ? (sources as unknown[]) : []) {
        if (!(source instanceof Variable)) continue
        if (this.#variables.size < LIMITS.modelWeights) this.#variables.add(source)
      }
      return gradients(...args)
    }
  }
}
