/**
 * Runs the Python programs of content/analogies and keeps what they draw: npm run record:analogies.
 * Needs python/requirements-analogies.txt, in .venv or in the Python that LAB_PYTHON names.
 */
import { writeFile } from 'node:fs/promises'
import { canDraw, draw, pictureFile, recordedDrawings } from './analogies/draw.ts'
import { interpreter } from './labs/run-python.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

if (!(await canDraw())) {
  console.error(`${interpreter()} lacks a package: install python/requirements-analogies.txt.`)
  process.exit(1)
}
for (const drawing of recordedDrawings()) {
  await writeFile(pictureFile(drawing), await draw(drawing))
  console.log(`recorded ${pictureFile(drawing)}`)
}
