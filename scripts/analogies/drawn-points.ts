/** A point of a scatter as an SVG of matplotlib holds it, in the picture's own coordinates. */
export interface DrawnPoint {
  x: number
  y: number
  color: string
}

const MARK = /<(?:use [^>]*?x="([-.\d]+)" y="([-.\d]+)"|path d="([^"]+)")[^>]*style="fill: (#\w+)/g

/**
 * The points that matplotlib drew, from left to right. It writes a collection in one of two ways:
 * one shape that is used many times, or a path for each point, whose middle is the point.
 */
export function drawnPoints(svg: string): DrawnPoint[] {
  const [drawing = ''] = svg.split('<g id="legend_1">')
  const collections = drawing.split('<g id="PathCollection_').slice(1)
  const marks = collections.flatMap((collection) => {
    const [points = ''] = collection.split('<g id="matplotlib.axis_')
    return [...points.replace(/<defs>[^]*?<\/defs>/g, '').matchAll(MARK)]
  })
  return marks
    .map(([, x, y, path = '', color = '']) =>
      x && y ? { x: Number(x), y: Number(y), color } : { ...middle(path), color },
    )
    .sort((a, b) => a.x - b.x || a.y - b.y)
}

function middle(path: string): { x: number; y: number } {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return {
    x: between(numbers.filter((_, i) => i % 2 === 0)),
    y: between(numbers.filter((_, i) => i % 2 === 1)),
  }
}

/** How far the farthest two points of the same place in the lists lie apart; Infinity for others. */
export function largestGap(a: DrawnPoint[], b: DrawnPoint[]): number {
  if (a.length !== b.length) return Infinity
  return Math.max(
    ...a.map((point, i) => {
      const other = b[i]
      if (other?.color !== point.color) return Infinity
      return Math.hypot(point.x - other.x, point.y - other.y)
    }),
  )
}
