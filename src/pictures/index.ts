/**
 * The kinds of pictures, each under the name that `show` and a record give it; `drawing` is of `ask`. This is the only list of them in
 * TypeScript: what draws a kind, and its Python twin, are found in their folders.
 */
export * as bars from './bars.ts'
export * as drawing from './drawing.ts'
export * as field from './field.ts'
export * as images from './images.ts'
export * as matrix from './matrix.ts'
export * as scatter from './scatter.ts'
export * as surface from './surface.ts'
export * as weights from './weights.ts'
