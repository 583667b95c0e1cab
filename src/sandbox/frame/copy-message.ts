import { copyTrained } from './copy-trained.ts'
import { copyPicture } from './copy-picture.ts'
import { PICTURE_LIMITS } from '../../pictures/limits.ts'
import { copyHint } from '../hints.ts'
import {
  BACKENDS,
  LIMITS,
  NO_RATES,
  OPTIMIZERS,
  PHASES,
  type Device,
  type FromSandbox,
  type NotFinite,
  type ProgramError,
  type Stats,
  type Thinned,
} from '../protocol.ts'

type Unknown = Record<string, unknown>

/** Copies a message of a known type, each field by its type and length; undefined for anything else. */
export function copyMessage(data: unknown): FromSandbox | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const from = data as Unknown
  switch (from['type']) {
    case 'ready': {
      const device = copyDevice(from['device'])
      return device && { type: 'ready', device }
    }
    case 'phase': {
      const phase = oneOf(PHASES, from['phase'])
      return phase && { type: 'phase', phase }
    }
    case 'data':
      return { type: 'data', name: text(from['name'], LIMITS.name) }
    case 'points': {
      const { x, y } = from
      if (!(x instanceof Float64Array) || !(y instanceof Float64Array)) return undefined
      if (x.length !== y.length || x.length > LIMITS.pointsPerSeries) return undefined
      const thinned = copyThinned(from['thinned'], x.length)
      return {
        type: 'points',
        series: text(from['series'], LIMITS.name),
        x: Float64Array.from(x),
        y: Float64Array.from(y),
        ...(thinned && { thinned }),
      }
    }
    case 'picture': {
      const picture = copyPicture(from['picture'])
      return picture && { type: 'picture', name: text(from['name'], LIMITS.name), picture }
    }
    case 'progress':
      return { type: 'progress', fraction: Math.min(1, amount(from['fraction'])) }
    case 'prepared':
      return { type: 'prepared' }
    case 'held':
      return { type: 'held' }
    case 'stats':
      return { type: 'stats', stats: copyStats(from['stats']) }
    case 'log': {
      const level = oneOf(['log', 'warn', 'error'] as const, from['level'])
      return level && { type: 'log', level, text: text(from['text'], LIMITS.text) }
    }
    case 'trained': {
      const result = copyTrained(from['result'])
      return result && { type: 'trained', result }
    }
    case 'failed':
      return { type: 'failed', error: copyError(from['error']) }
    case 'done':
      return { type: 'done', stats: copyStats(from['stats']) }
    case 'answer': {
      const answer = copyAnswer(from['answer'])
      return answer && { type: 'answer', id: amount(from['id']), answer }
    }
    case 'pong':
      return { type: 'pong', id: amount(from['id']) }
  }
  return undefined
}

function copyThinned(value: unknown, points: number): Thinned | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const from = value as Unknown
  return { drawn: amount(from['drawn']), loose: from['loose'] === true && points > 0 }
}

function copyAnswer(value: unknown) {
  const { values, error } = (value ?? {}) as Unknown
  if (error !== undefined) return { error: copyError(error) }
  if (!(values instanceof Float32Array) || values.length > PICTURE_LIMITS.labels) return undefined
  return { values: Float32Array.from(values) }
}

function copyDevice(value: unknown): Device | undefined {
  const from = (value ?? {}) as Unknown
  const backend = oneOf(BACKENDS, from['backend'])
  const requested = oneOf(BACKENDS, from['requested'])
  if (!backend || !requested) return undefined
  const reason = text(from['reason'], LIMITS.text)
  return {
    backend,
    requested,
    ...(reason && { reason }),
    renderer: text(from['renderer'], LIMITS.name * 2),
    precision: from['precision'] === 16 ? 16 : 32,
  }
}

function copyStats(value: unknown): Stats {
  const from = (value ?? {}) as Unknown
  const { stepsPerSecond, firstStep, leaked } = from
  const notFinite = copyNotFinite(from['notFinite'])
  return {
    steps: amount(from['steps']),
    ...(stepsPerSecond !== undefined && { stepsPerSecond: amount(stepsPerSecond) }),
    ...(firstStep !== undefined && { firstStep: amount(firstStep) }),
    tensors: amount(from['tensors']),
    ...(leaked !== undefined && { leaked: amount(leaked) }),
    ...(notFinite && { notFinite }),
  }
}

function copyNotFinite(value: unknown): NotFinite | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const from = value as Unknown
  const at = amount(from['line'])
  const line = at >= 1 ? { line: Math.floor(at) } : {}
  if (from['kind'] === 'argument') {
    const optimizer = oneOf(OPTIMIZERS, from['optimizer'])
    const got = oneOf(NO_RATES, from['got'])
    return optimizer && got && { kind: 'argument', optimizer, got, ...line }
  }
  const held = oneOf(['NaN', 'Infinity', '-Infinity'] as const, from['value'])
  return held && { kind: 'value', value: held, ...line }
}

function copyError(value: unknown): ProgramError {
  const from = (value ?? {}) as Unknown
  const line = amount(from['line'])
  const column = amount(from['column'])
  const hint = copyHint(from['hint'])
  return {
    name: text(from['name'], LIMITS.name) || 'Error',
    message: text(from['message'], LIMITS.text),
    ...(hint && { hint }),
    ...(line >= 1 && { line: Math.floor(line) }),
    ...(line >= 1 && column >= 1 && { column: Math.floor(column) }),
  }
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((item) => item === value)
}

function text(value: unknown, length: number): string {
  return typeof value === 'string' ? value.slice(0, length) : ''
}

/** A number that is finite and not negative; 0 for all else. */
function amount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0
}
