/** Points of the plane. */
export interface ScatterPicture {
  kind: 'scatter'
  /** What x and y are. */
  xName: string
  yName: string
  x: Float32Array
  y: Float32Array
  /** The class of each point, counted from 0, or none at all. */
  classes: Uint8Array
  /** What a model says of each x, drawn as a line; or none at all. */
  predicted: Float32Array
}

/** A loss over two parameters, sampled on a grid, with the paths that optimizers took on it. */
export interface SurfacePicture {
  kind: 'surface'
  columns: number
  rows: number
  /** The parameter along x and the one along y. */
  xName: string
  yName: string
  /** The outer edges of the grid. */
  xRange: [number, number]
  yRange: [number, number]
  /** One loss a cell, row by row from the lowest y up. */
  values: Float32Array
  paths: { name: string; x: Float32Array; y: Float32Array }[]
}

/** A matrix of weights, too large to be read cell by cell. */
export interface WeightsPicture {
  kind: 'weights'
  rows: number
  columns: number
  /** Row by row, the first on top. */
  values: Float32Array
}
