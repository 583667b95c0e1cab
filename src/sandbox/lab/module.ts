/**
 * What `import … from 'lab'` gives a TypeScript program. The same names, with the same meaning, are in
 * python/lab. The implementation is createLab in create.ts; the sandbox and the Node runner bind it.
 */
import type * as tf from '@tensorflow/tfjs'
import type { Ask } from '../../pictures/drawing.ts'
import type { Show } from '../../pictures/types.ts'
import './one-output.ts'

/** Asks the reader for something, and answers it. */
export declare const ask: Ask

/** Reads a data set of content/data: its tensors by name. */
export declare function data(name: string): Promise<Record<string, tf.Tensor>>

/**
 * Weights drawn by Glorot and Bengio's uniform rule from the lab's own generator, which starts at the same
 * seed in every program: the n-th call gives the same float32 values in TypeScript and Python.
 */
export declare function glorot(...shape: number[]): tf.Tensor

/** Weights drawn from the normal distribution with mean 0 and standard deviation 1, by the same generator. */
export declare function normal(...shape: number[]): tf.Tensor

/** Adds a point to a curve. A scalar tensor is read, not disposed. Await it: the reader may pause there. */
export declare function plot(series: string, x: number, y: number | tf.Tensor): Promise<void>

/** Says how much of the run is done, from 0 to 1. */
export declare function progress(fraction: number): void

/** Shows pictures: a function for each kind. They are described in src/pictures. */
export declare const show: Show
