const SHORTEST_PAUSE = 100

/** Wraps a draw so that it happens at most ten times a second, and in a frame of the screen. */
export function throttle(draw: () => void): () => void {
  let asked = false
  let last = -Infinity
  const frame = (time: number) => {
    asked = false
    last = time
    draw()
  }
  return () => {
    if (asked) return
    asked = true
    const pause = Math.max(0, SHORTEST_PAUSE - (performance.now() - last))
    setTimeout(() => requestAnimationFrame(frame), pause)
  }
}
