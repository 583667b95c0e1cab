/**
 * What `import … from 'lab'` gives a TypeScript program. The same names, with the same meaning, are in
 * python/lab. The implementation is createLab in create.ts; the sandbox and the Node runner bind it.
 */
import type * as tf from '@tensorflow/tfjs'
import type { MatrixNames } from './matrix.ts'
import './one-output.ts'
import type { ScatterOptions } from './scatter.ts'
import type { SurfacePaths, SurfaceRanges } from './surface.ts'

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

export declare const show: {
  /**
   * Shows a decision field. `predict` maps points [n, 2] to one logit each [n, 1]; it is sampled on a grid
   * around the data x [n, 2] with classes y [n, 1] of 0 and 1.
   */
  field(
    name: string,
    predict: (points: tf.Tensor2D) => tf.Tensor | tf.Tensor[],
    x: tf.Tensor,
    y: tf.Tensor,
  ): Promise<void>
  /**
   * Shows small pictures [n, height, width] or [n, height, width, 1] on one scale, each with its caption if
   * there are any. They are gray, from 0 for paper to the largest value for ink; with a value below 0 they
   * are in the two inks, negative and positive, and 0 is white.
   */
  images(name: string, images: tf.Tensor, captions?: string[]): Promise<void>
  /** Shows a matrix [rows, columns] as a table whose cells are the darker the larger they are. */
  matrix(name: string, values: tf.Tensor, names?: MatrixNames): Promise<void>
  /**
   * Shows points: x and y are tensors of as many values, at most 2,000. `classes` gives each its mark, from 0
   * to 9; `predicted` is what a model says of each x, drawn as a line; `xName` and `yName` name the axes.
   */
  scatter(name: string, x: tf.Tensor, y: tf.Tensor, options?: ScatterOptions): Promise<void>
  /**
   * Shows a loss over two parameters. `loss` maps points [n, 2] to one loss each; it is sampled on a grid over
   * `ranges`, which names the two, as in { weight: [-1, 3], bias: [0, 2] }. `paths` are the ways of optimizers
   * by name, each a list of pairs: { momentum: [[0, 1], [0.5, 0.8]] }.
   */
  surface(
    name: string,
    loss: (points: tf.Tensor2D) => tf.Tensor,
    ranges: SurfaceRanges,
    paths?: SurfacePaths,
  ): Promise<void>
  /** Shows a matrix of up to 256 x 256 weights as a map of colors: negative, white at 0, positive. */
  weights(name: string, values: tf.Tensor): Promise<void>
}
