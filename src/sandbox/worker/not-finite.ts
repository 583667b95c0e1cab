import { type NotFinite, OPTIMIZERS } from '../protocol.ts'
import type { TensorFlow } from './runtime.ts'

interface Engine {
  makeTensor(values: unknown, ...rest: unknown[]): unknown
}

const Floats = Float32Array
const toText = String

/**
 * Watches for what is not finite before the program computes with it: values that it puts into a tensor, and
 * a learning rate that is no number. Only the first is kept, and only until a curve shows it.
 */
export class NotFiniteWatch {
  #found: NotFinite | undefined
  #over = false
  readonly #line: (at: Error) => number | undefined

  /** `line` tells the program's line from an error that was made there. */
  constructor(tf: TensorFlow, line: (at: Error) => number | undefined) {
    this.#line = line
    this.#watchTensors(tf.engine() as unknown as Engine)
    this.#watchRates(tf.train as unknown as Record<string, (...args: unknown[]) => unknown>)
  }

  get found(): NotFinite | undefined {
    return this.#found
  }

  /** A curve has a value that is not finite: what comes after it is no cause of it. */
  end(): void {
    this.#over = true
  }

  #watchTensors(engine: Engine): void {
    const makeTensor = engine.makeTensor.bind(engine)
    engine.makeTensor = (values, ...rest) => {
      if (!this.#over && !this.#found && values instanceof Floats) this.#look(values)
      return makeTensor(values, ...rest)
    }
  }

  #look(values: Float32Array): void {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      if (value - value === 0) continue
      this.#keep({ kind: 'value', value: toText(value) as 'NaN' }, new Error())
      return
    }
  }

  #watchRates(train: Record<string, (...args: unknown[]) => unknown>): void {
    for (const name of OPTIMIZERS) {
      const make = train[name]?.bind(train)
      if (!make) continue
      train[name] = (...args) => {
        const [rate] = args
        if (!this.#over && (rate === null || typeof rate === 'object' || rate !== rate)) {
          const got = rate === null ? 'null' : rate !== rate ? 'NaN' : 'an object'
          this.#keep({ kind: 'argument', optimizer: name, got }, new Error())
        }
        return make(...args)
      }
    }
  }

  #keep(found: NotFinite, at: Error): void {
    const line = this.#line(at)
    this.#found = { ...found, ...(line !== undefined && { line }) }
  }
}
