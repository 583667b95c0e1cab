/**
 * Draws the pictures of content/analogies again and compares every point with the recorded ones:
 * npm run verify:analogies. The last line is `N passed, N failed, N skipped`.
 */
import { readFile } from 'node:fs/promises'
import type { AnalogyDrawing } from '../src/content/analogy.ts'
import { canDraw, draw, pictureFile, recordedDrawings } from './analogies/draw.ts'
import { drawnPoints, largestGap } from './analogies/drawn-points.ts'
import { finish, type Counts } from './test/counts.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

/** In units of the picture, which is 345 wide: a hundredth is not visible. */
const TOLERANCE = 0.01

const ci = process.env.CI === 'true'
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
if (await canDraw()) {
  for (const drawing of recordedDrawings()) await verify(drawing)
} else {
  console.log(`${ci ? 'FAILED' : 'skipped'}  python/requirements-analogies.txt is not installed`)
  counts[ci ? 'failed' : 'skipped'] += recordedDrawings().length
}
finish(counts)

async function verify(drawing: AnalogyDrawing): Promise<void> {
  const recorded = drawnPoints(await readFile(pictureFile(drawing), 'utf8'))
  try {
    const gap = largestGap(recorded, drawnPoints(await draw(drawing)))
    const passed = recorded.length > 0 && gap <= TOLERANCE
    counts[passed ? 'passed' : 'failed'] += 1
    console.log(
      `  ${passed ? 'ok' : 'FAILED'}  ${drawing.name}: ${recorded.length} points, gap ${gap}`,
    )
  } catch (error) {
    counts.failed += 1
    console.log(`  FAILED  ${(error as Error).message}`)
  }
}
