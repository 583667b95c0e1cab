import { cp, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pictureOf, type AnalogyDrawing } from '../../src/content/analogy.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { readEntries } from '../../src/content/read.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

const FILES = ['content/data/moons.json', `${FOLDERS.analogies}/matplotlibrc`]

/** The programs whose pictures are recorded. */
export function recordedDrawings(): AnalogyDrawing[] {
  return readEntries(CONTENT_KINDS.analogies).flatMap(({ data }) => data.recorded)
}

/** The recorded picture of a program. */
export function pictureFile({ program }: AnalogyDrawing): string {
  return join(FOLDERS.analogies, pictureOf(program))
}

/** Whether the interpreter has what both programs import. */
export async function canDraw(): Promise<boolean> {
  const { code } = await run(interpreter(), ['-c', 'import matplotlib, pandas, seaborn'])
  return code === 0
}

/** Runs a program in a folder of its own, beside its data and settings; returns what it drew. */
export async function draw({ program: file }: AnalogyDrawing): Promise<string> {
  return inTemporaryFolder('analogy', async (folder) => {
    for (const file of FILES) await cp(file, join(folder, file.split('/').at(-1) ?? ''))
    const program = resolve(FOLDERS.analogies, file)
    const inFolder = 'import os, runpy, sys; os.chdir(sys.argv[2]); runpy.run_path(sys.argv[1])'
    // The settings of the reader's own machine must not reach the drawing.
    const env = { MATPLOTLIBRC: join(folder, 'matplotlibrc') }
    const ran = await run(interpreter(), ['-c', inFolder, program, folder], { env, timeout: 300 })
    if (ran.code !== 0) throw new Error(`${file} failed:\n${ran.output.trim()}`)
    return pictureOnly(await readFile(join(folder, 'drawing.svg'), 'utf8'))
  })
}

/** Without the prolog, the notes of the writer and its date: they draw nothing. */
function pictureOnly(svg: string): string {
  const picture = svg
    .replace(/^[^]*?(?=<svg)/, '')
    .replace(/<metadata>[^]*?<\/metadata>\s*/, '')
    .replace(/<!--[^]*?-->\s*/g, '')
  if (/<script|<foreignObject|\son\w+=|javascript:/i.test(picture)) {
    throw new Error('the drawing holds something that runs')
  }
  return picture
}
