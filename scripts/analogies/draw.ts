import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

const FOLDER = 'content/analogies'
const FILES = ['content/data/moons.json', `${FOLDER}/matplotlibrc`]

/** The Python programs of the page, by the library that each draws with. */
export const LIBRARIES = ['seaborn', 'matplotlib'] as const
export type Library = (typeof LIBRARIES)[number]

/** The recorded picture of a program. */
export function pictureFile(library: Library): string {
  return join(FOLDER, `with-${library}.svg`)
}

/** Whether the interpreter has what both programs import. */
export async function canDraw(): Promise<boolean> {
  const { code } = await run(interpreter(), ['-c', 'import matplotlib, pandas, seaborn'])
  return code === 0
}

/** Runs a program in a folder of its own, beside its data and settings; returns what it drew. */
export async function draw(library: Library): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'analogy-'))
  try {
    for (const file of FILES) await cp(file, join(folder, file.split('/').at(-1) ?? ''))
    const program = resolve(FOLDER, `with-${library}.py`)
    const inFolder = 'import os, runpy, sys; os.chdir(sys.argv[2]); runpy.run_path(sys.argv[1])'
    // The settings of the reader's own machine must not reach the drawing.
    const env = { MATPLOTLIBRC: join(folder, 'matplotlibrc') }
    const ran = await run(interpreter(), ['-c', inFolder, program, folder], { env, timeout: 300 })
    if (ran.code !== 0) throw new Error(`with-${library}.py failed:\n${ran.output.trim()}`)
    return pictureOnly(await readFile(join(folder, 'drawing.svg'), 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
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
