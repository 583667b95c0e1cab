import { copyRange, copyTexts, isCount } from './copy-parts.ts'
import { copyScatter, copySurface, copyWeights } from './copy-plane-picture.ts'
import type { ScatterPicture, SurfacePicture, WeightsPicture } from '../plane-pictures.ts'
import {
  LIMITS,
  type FieldPicture,
  type ImagesPicture,
  type MatrixPicture,
  type Picture,
} from '../protocol.ts'

/** Copies a picture field by field; undefined where any of it is not what the protocol says. */
export function copyPicture(from: unknown): Picture | undefined {
  const { kind } = (from ?? {}) as { kind?: unknown }
  switch (kind) {
    case 'field':
      return copyField(from as Partial<FieldPicture>)
    case 'images':
      return copyImages(from as Partial<ImagesPicture>)
    case 'matrix':
      return copyMatrix(from as Partial<MatrixPicture>)
    case 'scatter':
      return copyScatter(from as Partial<ScatterPicture>)
    case 'surface':
      return copySurface(from as Partial<SurfacePicture>)
    case 'weights':
      return copyWeights(from as Partial<WeightsPicture>)
  }
  return undefined
}

function copyField(from: Partial<FieldPicture>): FieldPicture | undefined {
  const { columns, rows, values, points } = from
  const xRange = copyRange(from.xRange)
  const yRange = copyRange(from.yRange)
  if (!isCount(columns) || !isCount(rows) || columns * rows > LIMITS.cells) return undefined
  if (!xRange || !yRange || !(values instanceof Float32Array)) return undefined
  const { x, y, label } = points ?? {}
  if (values.length !== columns * rows) return undefined
  if (!(x instanceof Float32Array) || !(y instanceof Float32Array)) return undefined
  if (!(label instanceof Uint8Array) || x.length > LIMITS.cells) return undefined
  if (x.length !== y.length || x.length !== label.length) return undefined
  return {
    kind: 'field',
    columns,
    rows,
    xRange,
    yRange,
    values: Float32Array.from(values),
    points: { x: Float32Array.from(x), y: Float32Array.from(y), label: Uint8Array.from(label) },
  }
}

function copyImages(from: Partial<ImagesPicture>): ImagesPicture | undefined {
  const { count, height, width, values } = from
  const captions = copyTexts(from.captions, LIMITS.images)
  if (count !== 0 && !isCount(count)) return undefined
  if (!isCount(height) || !isCount(width) || height * width > LIMITS.cells) return undefined
  if (count > LIMITS.images || count * height * width > LIMITS.cells) return undefined
  if (!(values instanceof Float32Array) || values.length !== count * height * width)
    return undefined
  if (!captions || (captions.length !== 0 && captions.length !== count)) return undefined
  return { kind: 'images', count, height, width, values: Float32Array.from(values), captions }
}

function copyMatrix(from: Partial<MatrixPicture>): MatrixPicture | undefined {
  const { rows, columns, values } = from
  const rowLabels = copyTexts(from.rowLabels, LIMITS.matrix)
  const columnLabels = copyTexts(from.columnLabels, LIMITS.matrix)
  if (typeof rows !== 'string' || typeof columns !== 'string') return undefined
  if (!rowLabels?.length || !columnLabels?.length || !(values instanceof Float32Array))
    return undefined
  if (values.length !== rowLabels.length * columnLabels.length) return undefined
  return {
    kind: 'matrix',
    rows: rows.slice(0, LIMITS.name),
    columns: columns.slice(0, LIMITS.name),
    rowLabels,
    columnLabels,
    values: Float32Array.from(values),
  }
}
