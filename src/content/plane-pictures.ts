import { z } from 'astro/zod'

const numbers = z.array(z.number())
const range = z.tuple([z.number(), z.number()]).refine(([from, to]) => from < to, {
  message: 'the smaller end comes first',
})

/** Points of the plane; see src/sandbox/plane-pictures.ts for the live form. */
export const scatterPicture = z
  .strictObject({
    kind: z.literal('scatter'),
    xName: z.string().min(1),
    yName: z.string().min(1),
    x: numbers.min(1),
    y: numbers,
    /** The class of each point, or none at all. */
    classes: z.array(z.number().int().nonnegative()),
    /** What a model says of each x, or none at all. */
    predicted: numbers,
  })
  .refine(({ x, y }) => x.length === y.length, {
    path: ['y'],
    message: 'as many y as x are needed',
  })
  .refine(
    ({ x, classes, predicted }) =>
      [classes, predicted].every(({ length }) => length === 0 || length === x.length),
    { message: 'a class and a prediction is needed for each point, or none' },
  )

/** A loss over two parameters, with the paths of optimizers on it. */
export const surfacePicture = z
  .strictObject({
    kind: z.literal('surface'),
    columns: z.number().int().positive(),
    rows: z.number().int().positive(),
    xName: z.string().min(1),
    yName: z.string().min(1),
    xRange: range,
    yRange: range,
    /** One loss a cell, row by row from the lowest y up. */
    values: numbers,
    paths: z.array(z.strictObject({ name: z.string(), x: numbers.min(1), y: numbers.min(1) })),
  })
  .refine(({ columns, rows, values }) => values.length === columns * rows, {
    path: ['values'],
    message: 'as many values are needed as columns times rows',
  })
  .refine(({ paths }) => paths.every(({ x, y }) => x.length === y.length), {
    path: ['paths'],
    message: 'as many y as x are needed',
  })

/** A matrix of weights. */
export const weightsPicture = z
  .strictObject({
    kind: z.literal('weights'),
    rows: z.number().int().positive(),
    columns: z.number().int().positive(),
    /** Row by row, the first on top. */
    values: numbers,
  })
  .refine(({ columns, rows, values }) => values.length === columns * rows, {
    path: ['values'],
    message: 'as many values are needed as rows times columns',
  })
