import type { Expected, RecordedRun } from '../../content/lab.ts'
import { allReleases } from '../../content/libraries.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'
import type { WrittenLab } from '../../content/read-lab.ts'
import { pythonModule, type TextFile } from './python-module.ts'
import { drawingRequirement, recordedRequirements } from './requirements.ts'

/** The programs that a notebook can be made of. */
export const PYTHON_PROGRAMS = ['keras', 'tensorflow'] as const
export type PythonProgram = (typeof PYTHON_PROGRAMS)[number]

/** What a notebook is made of. */
export interface NotebookSource extends WrittenLab {
  program: PythonProgram
  /** The record of the program on TensorFlow, and its day. */
  run: RecordedRun
  recorded: string
}

/** The record of a Python program on TensorFlow. */
export function tensorflowRun({ runs }: Expected, program: PythonProgram): RecordedRun {
  const run = runs.find((one) => one.program === program && one.engine === 'tensorflow')
  if (!run) throw new Error(`${PROGRAM_FILES[program]} was not recorded on TensorFlow`)
  return run
}

interface Cell {
  cell_type: 'markdown' | 'code'
  id: string
  metadata: object
  source: string[]
  execution_count?: null
  outputs?: []
}

/** A lab's Python program as a Jupyter notebook that runs anywhere: nbformat 4.5. */
export function notebook({ file, programs, program, run, recorded }: NotebookSource): string {
  const text = programs[program]
  const { module, data } = pythonModule([text], { runner: false })
  const needs = [...recordedRequirements([run]), drawingRequirement()]
  const cells = [
    markdown('about', [
      `# ${file.title}: \`${PROGRAM_FILES[program]}\``,
      `**${file.question}** ${file.about.trim()}`,
      `A program of Layers & Ops, which runs the same network in TensorFlow.js beside it. It was recorded on ${recorded} with ${allReleases(run)}; the last cell compares your run with that record.`,
    ]),
    code('install', `%pip install --quiet ${needs.join(' ')}`),
    markdown('module-about', [
      '## The `lab` module',
      'The program imports `lab`: data sets, seeded first weights, `plot`, `show` and `progress`. The next cell writes the module and the data into the folder `lab` beside this notebook.',
    ]),
    code('module', writeFiles([...module, ...data])),
    markdown('start-about', [
      '## Start',
      'Chooses the engine, seeds it, keeps to the processor, and collects the points of the curves. Run the notebook again from here.',
    ]),
    code('start', START),
    markdown('program-about', ['## The program', 'To the letter as the site shows it.']),
    code('program', text.trimEnd()),
    markdown('curves-about', ['## The curves', 'Your run over the record.']),
    code('curves', curves(run)),
  ]
  return `${JSON.stringify({ cells, metadata: METADATA, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

const METADATA = {
  kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
  language_info: { name: 'python' },
}

const START = `from lab import _shadow, engine, report
from lab.random import generator

engine.prepare("tensorflow")
# A file keras.py or tensorflow.py in this folder would hide the package of that name.
_shadow.leave_out(".")
generator.restart()
series = report.record()`

function curves({ series }: RecordedRun): string {
  return `import json

import matplotlib.pyplot as plt

recorded = json.loads('''
${JSON.stringify(series)}
''')
for name, record in recorded.items():
    curve = series[name]
    largest = max(abs(y) for y in record["y"])
    gap = max(abs(a - b) for a, b in zip(curve["y"], record["y"], strict=True)) / largest
    print(f"{name}: {len(curve['y'])} points, the last {curve['y'][-1]:.9g}, gap {gap:.1e}")
    plt.figure()
    plt.plot(record["x"], record["y"], linewidth=6, alpha=0.3, label="record")
    plt.plot(curve["x"], curve["y"], label="this run")
    plt.title(name)
    plt.legend()
plt.show()`
}

/** A cell that writes files, plain Python, so that it needs no magic of Jupyter. */
function writeFiles(files: TextFile[]): string {
  const writes = files.map(({ path, text }) => {
    if (text.includes("'''") || text.endsWith('\\')) {
      throw new Error(`${path} cannot stand in a raw text of Python: it holds ''' or ends with \\`)
    }
    return `write("${path}", r'''${text}''')`
  })
  return `from pathlib import Path


def write(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


${writes.join('\n\n')}`
}

function markdown(id: string, paragraphs: string[]): Cell {
  return { cell_type: 'markdown', id, metadata: {}, source: lines(paragraphs.join('\n\n')) }
}

function code(id: string, text: string): Cell {
  const source = lines(text)
  return { cell_type: 'code', id, metadata: {}, source, execution_count: null, outputs: [] }
}

/** A text as nbformat has it: a list of lines, each with its end but the last. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/)
}
