import { scanned, type SheetPoint, type Stroke } from './brush.ts'
import { type Box, boxOf, fitted } from './fit.ts'
import { type AskedDrawing, samplesOf } from './asks.ts'

/** How finely what the programs get is scanned: so many dots a pixel, in each direction. */
const DOTS = 4

/** What stands on a pad: cells of ink, from a sample or by keys, and the strokes of a pen. */
export class Sheet {
  readonly rows: number
  readonly columns: number
  readonly samples: readonly Float32Array[]
  /** Where the samples have their ink. */
  readonly #box: Box
  /** Which sample stands here, untouched; undefined where none does. */
  sample: number | undefined = 0
  cells: Float32Array
  strokes: Stroke[] = []

  constructor(ask: AskedDrawing) {
    this.rows = ask.rows
    this.columns = ask.columns
    this.samples = samplesOf(ask)
    this.#box = boxOf(this.samples, ask)
    this.cells = this.#sampleCells(0)
  }

  get empty(): boolean {
    return this.strokes.length === 0 && this.cells.every((ink) => ink === 0)
  }

  clear(): void {
    this.sample = undefined
    this.cells = new Float32Array(this.rows * this.columns)
    this.strokes = []
  }

  /** Puts a sample in place of what is here. */
  show(sample: number): void {
    this.clear()
    this.cells = this.#sampleCells(sample)
    this.sample = sample
  }

  /** Begins a stroke; a sample makes room for it. */
  begin(place: SheetPoint): void {
    if (this.sample !== undefined) this.clear()
    this.strokes.push([place])
  }

  /** Goes on with the last stroke. */
  extend(place: SheetPoint): void {
    this.strokes.at(-1)?.push(place)
  }

  /** Inks a cell, or takes its ink away; gives what is in it then. */
  toggle(row: number, column: number): number {
    this.sample = undefined
    const cell = row * this.columns + column
    return (this.cells[cell] = this.cells[cell] ? 0 : 1)
  }

  /**
   * What the programs get [rows * columns], from 0 for paper to 1 for ink. A drawing of strokes alone is moved and
   * scaled to where the samples have their ink; cells stay where they are, and strokes with them.
   */
  pixels(): Float32Array {
    const alone = this.cells.every((ink) => ink === 0)
    const strokes = alone ? fitted(this.strokes, this.#box) : this.strokes
    const pixels = this.cells.slice()
    const parts = new Float32Array(pixels.length)
    scanned(strokes, this, DOTS).forEach((dot, at) => {
      const cell = this.#cellOf(at, DOTS)
      parts[cell] = (parts[cell] ?? 0) + dot / DOTS ** 2
      pixels[cell] = Math.max(this.cells[cell] ?? 0, parts[cell])
    })
    return pixels
  }

  /** What the pad shows: so many dots a pixel in each direction, as they were drawn. */
  dots(finer: number): Float32Array {
    const dots = scanned(this.strokes, this, finer)
    return Float32Array.from(dots, (dot, at) =>
      Math.max(dot, this.cells[this.#cellOf(at, finer)] ?? 0),
    )
  }

  /** The cell that a dot lies in. */
  #cellOf(dot: number, finer: number): number {
    const width = this.columns * finer
    const row = Math.floor(dot / width / finer)
    return row * this.columns + Math.floor((dot % width) / finer)
  }

  #sampleCells(sample: number): Float32Array {
    return this.samples[sample]?.slice() ?? new Float32Array(this.rows * this.columns)
  }
}
