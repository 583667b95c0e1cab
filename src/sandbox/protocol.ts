/**
 * The only language that the page and the sandbox share. The page talks to the frame, the frame to the
 * worker; each message is plain data. What comes out of the sandbox is hostile until the frame's gate has
 * copied it field by field, and the page trusts nothing but the types below.
 */
import { PICTURE_LIMITS } from '../pictures/limits.ts'
import type { Picture } from '../pictures/types.ts'
import type { Hint } from './hints.ts'

export type { Picture }

/** The backends that a reader can ask for. */
export const BACKENDS = ['webgl', 'webgpu', 'wasm', 'cpu'] as const
export type Backend = (typeof BACKENDS)[number]

/** What a run is doing, in this order. */
export const PHASES = ['loading', 'starting', 'compiling', 'training'] as const
export type Phase = (typeof PHASES)[number]

/** From the page to the sandbox. */
export type ToSandbox =
  /**
   * Loads TensorFlow.js from its text and starts a backend. Sent once, before `run`. `rehearsal` is a program of
   * the page's own, whose GPU programs are compiled while there is nothing to run.
   */
  | { type: 'start'; runtime: RuntimeText; backend: Backend; rehearsal?: string }
  /**
   * Runs one program. Sent once in the life of a sandbox. `file` is the name that errors use; `extras` is the
   * text of tf.data and the converter, for a program that names them.
   */
  | { type: 'run'; program: string; file: string; extras?: string }
  /** The answer to `data`: the text of the file, or null where there is no such data set or it did not load. */
  | { type: 'data'; name: string; text: string | null; known: string[]; reason?: string }
  | ({ type: 'pace' } & Pace)
  /** A drawing of the reader for a program that has ended and answers: its pixels [rows * columns], 0 to 1. */
  | { type: 'drawing'; id: number; name: string; pixels: Float32Array }
  | { type: 'ping'; id: number }

/** How a program goes on from one x of its curves to the next. */
export interface Pace {
  /** `pause` holds it before it draws at a new x; `step` lets it draw at one more x and holds it then. */
  mode: 'run' | 'pause' | 'step'
  /** Least milliseconds from one x to the next; 0 is full speed. */
  delay: number
}

/** The parts of TensorFlow.js: `core` always, a backend's own where that backend is asked for. */
export interface RuntimeText {
  core: string
  webgpu?: string
  /** The script, and the bytes of the WebAssembly module: the sandbox cannot fetch them. */
  wasm?: { script: string; binary: ArrayBuffer }
}

/** The page's one message to the frame's window; a MessagePort comes with it, and all else goes through that. */
export interface Boot {
  type: 'boot'
  /** The worker's source text. */
  worker: string
  /** Whether the worker needs a secure context, as WebGPU does. */
  secure: boolean
}

/** From the sandbox to the page. */
export type FromSandbox =
  | { type: 'ready'; device: Device }
  | { type: 'phase'; phase: Phase }
  /** Nothing is left to do before the program: the backend has started and the rehearsal has ended. */
  | { type: 'prepared' }
  | { type: 'data'; name: string }
  /** New points of a curve, in order; as many x as y. */
  | { type: 'points'; series: string; x: Float64Array; y: Float64Array; thinned?: Thinned }
  | { type: 'picture'; name: string; picture: Picture }
  /** Share of the run that is done, 0 to 1. */
  | { type: 'progress'; fraction: number }
  /** The program is held, as the page asked, and all that it drew has been sent. */
  | { type: 'held' }
  | { type: 'stats'; stats: Stats }
  | { type: 'log'; level: 'log' | 'warn' | 'error'; text: string }
  /** What the program trained. Before `done`, at most once. */
  | { type: 'trained'; result: TrainedResult }
  | { type: 'failed'; error: ProgramError }
  | { type: 'done'; stats: Stats }
  /** What the program says of a drawing. Only after `done`, and once for each drawing. */
  | { type: 'answer'; id: number; answer: { values: Float32Array } | { error: ProgramError } }
  | { type: 'pong'; id: number }

/** What the frame says beside the messages that it passes on. */
export type FromFrame =
  | FromSandbox
  /** The worker runs. */
  | { type: 'booted' }
  /** The program has asked for drawings: it lives on after `done`, which comes next, and answers them. */
  | { type: 'answering' }
  /** The worker's own script failed. */
  | { type: 'broken'; reason: string }

/** What is said of a curve with more points than are sent. */
export interface Thinned {
  /** How many points the program has drawn so far. */
  drawn: number
  /** Whether the last point that was sent is only the newest, and gives way to those of the next message. */
  loose: boolean
}

/** The backend that really computes. */
export interface Device {
  backend: Backend
  /** The backend that was asked for; another one than `backend` after a fallback. */
  requested: Backend
  /** Why the requested backend could not be had, in a sentence; absent where it could. */
  reason?: string
  /** The graphics driver's name for itself, or "JavaScript". */
  renderer: string
  /** Bits of a float in the backend's memory. */
  precision: 16 | 32
}

/** Measured in the worker, with its own clock. */
export interface Stats {
  /** Gradients computed so far: one a training step. */
  steps: number
  /** Steps a second since the end of the first step; absent before the second. */
  stepsPerSecond?: number
  /** Seconds of the first step, in which the GPU programs are compiled; absent before its end. */
  firstStep?: number
  /** Tensors alive in the engine. */
  tensors: number
  /** Of these, left behind from one x of the curves to the next; told at the end, of a program with three x. */
  leaked?: number
  /** What was not finite before the program computed with it; absent where nothing was. */
  notFinite?: NotFinite
}

/** The functions of tf.train, which TensorFlow.js lets pass anything for a learning rate. */
export const OPTIMIZERS = [
  'sgd',
  'momentum',
  'rmsprop',
  'adam',
  'adadelta',
  'adamax',
  'adagrad',
] as const
/** What one of them can get that is no learning rate. */
export const NO_RATES = ['null', 'NaN', 'an object'] as const

/** Where a value that is not finite may come from, and the program's line. */
export type NotFinite =
  /** A tensor was made that holds it. */
  | { kind: 'value'; value: 'NaN' | 'Infinity' | '-Infinity'; line?: number }
  /** An optimizer got it, or what gives it, for a learning rate. */
  | {
      kind: 'argument'
      optimizer: (typeof OPTIMIZERS)[number]
      got: (typeof NO_RATES)[number]
      line?: number
    }

export interface ProgramError {
  /** The class, as in "TypeError"; "SyntaxError" where the program does not parse. */
  name: string
  message: string
  /** What is behind it, where the sandbox knows more than the message says. */
  hint?: Hint
  /** From 1, in the program as the reader wrote it; absent where the stack names no line of it. */
  line?: number
  column?: number
}

/** What a program trained, or why it cannot be saved, in a sentence. */
export type TrainedResult = { saved: SavedWeights } | { problem: string }

/** A trained LayersModel, or trained variables, in the form in which TensorFlow.js saves them. */
export interface SavedWeights {
  kind: 'layers' | 'variables'
  /** JSON, of a LayersModel; empty for variables. */
  topology: string
  specs: WeightSpec[]
  /** The values of all weights, one after the other in the order of `specs`. */
  data: ArrayBuffer
}

export const WEIGHT_TYPES = ['float32', 'int32', 'bool'] as const

export interface WeightSpec {
  name: string
  shape: number[]
  dtype: (typeof WEIGHT_TYPES)[number]
}

/** Limits that the worker keeps and the gate enforces; those inside a picture are in src/pictures. */
export const LIMITS = {
  /** Batches of points, pictures and stats a second from an honest worker. */
  messagesPerSecond: 10,
  series: 16,
  /** Beside one that is loose. */
  pointsPerSeries: 10_000,
  pictures: 16,
  logLines: 1_000,
  text: 10_000,
  name: PICTURE_LIMITS.name,
  /** Milliseconds in which a drawing must be answered. */
  answer: 5_000,
  /** Milliseconds without a drawing after which a sandbox that answers is given back. */
  idle: 600_000,
  /** Milliseconds that a pace can take from one x to the next. */
  delay: 10_000,
  program: 200_000,
  /** Of a trained model: bytes of its weights, number of its weights, characters of its topology. */
  modelBytes: 8_000_000,
  modelWeights: 1_000,
  modelTopology: 1_000_000,
} as const
