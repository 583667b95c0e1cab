import { LIMITS, WEIGHT_TYPES, type TrainedResult, type WeightSpec } from '../protocol.ts'

const BYTES: Record<WeightSpec['dtype'], number> = { float32: 4, int32: 4, bool: 1 }

/** Copies what a program trained; undefined where any of it is not what the protocol says. */
export function copyTrained(value: unknown): TrainedResult | undefined {
  const { saved, problem } = (value ?? {}) as { saved?: unknown; problem?: unknown }
  if (typeof problem === 'string') return { problem: problem.slice(0, LIMITS.text) }
  const { kind, topology, specs, data } = (saved ?? {}) as Record<string, unknown>
  if (kind !== 'layers' && kind !== 'variables') return undefined
  if (typeof topology !== 'string' || !Array.isArray(specs)) return undefined
  if (!(data instanceof ArrayBuffer)) return undefined
  const tooLarge = topology.length > LIMITS.modelTopology || data.byteLength > LIMITS.modelBytes
  if (tooLarge || specs.length > LIMITS.modelWeights) return { problem: TOO_LARGE }
  const weights = Array.from(specs as unknown[], copySpec)
  if (!weights.every((spec) => spec !== undefined)) return undefined
  const bytes = weights.reduce((sum, { shape, dtype }) => sum + sizeOf(shape) * BYTES[dtype], 0)
  if (bytes !== data.byteLength) return undefined
  return { saved: { kind, topology, specs: weights, data: data.slice(0) } }
}

const TOO_LARGE =
  `A model can be saved up to ${LIMITS.modelBytes / 1e6} MB of weights in ` +
  `${LIMITS.modelWeights} tensors, with a description of ${LIMITS.modelTopology / 1e6} million characters.`

function copySpec(value: unknown): WeightSpec | undefined {
  const { name, shape, dtype } = (value ?? {}) as Record<string, unknown>
  const type = WEIGHT_TYPES.find((known) => known === dtype)
  if (typeof name !== 'string' || !type || !Array.isArray(shape) || shape.length > 8)
    return undefined
  const lengths = Array.from(shape as unknown[])
  if (!lengths.every((length) => Number.isSafeInteger(length) && (length as number) >= 0))
    return undefined
  return { name: name.slice(0, LIMITS.text), shape: lengths as number[], dtype: type }
}

function sizeOf(shape: number[]): number {
  return shape.reduce((product, length) => product * length, 1)
}
