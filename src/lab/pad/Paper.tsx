import { useEffect, useRef, useState } from 'preact/hooks'
import { byteOf, GRAY } from '../pictures/palette.ts'
import { cellWords } from '../words/drawing.ts'
import type { SheetPoint } from './brush.ts'
import type { Sheet } from './sheet.ts'

/** Dots of the screen's picture for each pixel of the drawing, in each direction. */
const FINER = 8

/** How far each key moves the frame: rows and columns. */
const MOVES: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface PaperProps {
  sheet: Sheet
  label: string
  /** The id of what says how one draws. */
  help: string
  /** Something else stands on the sheet. */
  onChange: () => void
  /** The pen came down, or was lifted. */
  onPen: (down: boolean) => void
}

/** The sheet on the screen: takes strokes of mouse, finger and pen, and keys. */
export function Paper({ sheet, label, help, onChange, onPen }: PaperProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pen = useRef<number>()
  const [[row, column], move] = useState<readonly [number, number]>([0, 0])
  const [words, say] = useState('')
  const { rows, columns } = sheet
  useEffect(() => {
    if (canvas.current) paint(canvas.current, sheet)
  })

  const placeOf = (paper: Element, { clientX, clientY }: PointerEvent): SheetPoint => {
    const { left, top, width, height } = paper.getBoundingClientRect()
    return [((clientX - left) / width) * columns, ((clientY - top) / height) * rows]
  }
  const lift = (event: PointerEvent) => {
    if (event.pointerId !== pen.current) return
    pen.current = undefined
    onPen(false)
  }
  return (
    <div class="lab-paper">
      <canvas
        ref={canvas}
        width={columns * FINER}
        height={rows * FINER}
        style={`aspect-ratio: ${columns} / ${rows}`}
        tabIndex={0}
        role="application"
        aria-label={label}
        aria-describedby={help}
        onPointerDown={(event) => {
          if (pen.current !== undefined || event.button !== 0) return
          pen.current = event.pointerId
          event.currentTarget.setPointerCapture(event.pointerId)
          sheet.begin(placeOf(event.currentTarget, event))
          onPen(true)
          onChange()
        }}
        onPointerMove={(event) => {
          if (event.pointerId !== pen.current) return
          const all = event.getCoalescedEvents?.() ?? []
          for (const each of all.length > 0 ? all : [event]) {
            sheet.extend(placeOf(event.currentTarget, each))
          }
          onChange()
        }}
        onPointerUp={lift}
        onPointerCancel={lift}
        onLostPointerCapture={lift}
        onKeyDown={(event) => {
          const by = MOVES[event.key]
          if ((!by && event.key !== ' ') || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          if (by) {
            const next = [within(row + by[0], rows), within(column + by[1], columns)] as const
            move(next)
            say(cellWords(...next, sheet.cells[next[0] * columns + next[1]] ?? 0))
          } else {
            say(cellWords(row, column, sheet.toggle(row, column)))
            onChange()
          }
        }}
      />
      <span
        class="lab-frame"
        aria-hidden="true"
        style={
          `left: ${(100 * column) / columns}%; top: ${(100 * row) / rows}%; ` +
          `width: ${100 / columns}%; height: ${100 / rows}%`
        }
      />
      <span class="visually-hidden" aria-live="polite">
        {words}
      </span>
    </div>
  )
}

function within(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, place))
}

/** Draws the sheet in the colors of pictures, which are the same on paper and in the dark. */
function paint(canvas: HTMLCanvasElement, sheet: Sheet): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const image = context.createImageData(canvas.width, canvas.height)
  sheet.dots(FINER).forEach((ink, at) => {
    const color = GRAY[byteOf(ink, GRAY)] ?? [0, 0, 0]
    image.data.set([...color, 255], at * 4)
  })
  context.putImageData(image, 0, 0)
}
