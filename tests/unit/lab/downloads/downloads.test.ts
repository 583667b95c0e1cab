import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readExpected, readLab } from '../../../../src/content/read-lab.ts'
import { dataNamesIn } from '../../../../src/lab/downloads/data-names.ts'
import { downloadGroups } from '../../../../src/lab/downloads/download-groups.ts'
import { notebook, tensorflowRun } from '../../../../src/lab/downloads/notebook.ts'
import { pythonArchive } from '../../../../src/lab/downloads/python-archive.ts'
import type { PanelModel } from '../../../../src/lab/panel/panel-model.ts'
import { waitingRun } from '../../../../src/lab/run/run.ts'
import { standaloneParts } from '../../../../src/lab/standalone/bundle-page.ts'
import { jsonForScript, standaloneDocument } from '../../../../src/lab/standalone/document.ts'
import type { TrainedResult } from '../../../../src/sandbox/protocol.ts'

const FOLDER = 'content/labs/moons'
const lab = readLab(FOLDER)
const expected = readExpected(FOLDER, lab.file)

test('the data sets of a program are those that it names', () => {
  const known = ['moons', 'digits', 'digits-all']
  expect(dataNamesIn(lab.programs.keras, known)).toEqual(['moons'])
  expect(dataNamesIn("await data('digits-all')", known)).toEqual(['digits-all'])
  expect(dataNamesIn('data(`digits`)', known)).toEqual(['digits'])
  expect(dataNamesIn('const moons = 1', known)).toEqual([])
})

describe('a notebook', () => {
  const run = tensorflowRun(expected, 'keras')
  const text = notebook({ ...lab, program: 'keras', run, recorded: expected.recorded })
  const { cells } = JSON.parse(text) as { cells: { id: string; source: string[] }[] }
  const sourceOf = (id: string) => cells.find((cell) => cell.id === id)?.source.join('')

  test('has the program to the letter, and the releases of the record', () => {
    expect(`${sourceOf('program')}\n`).toBe(lab.programs.keras)
    expect(sourceOf('install')).toContain(`keras==${run.versions['keras']} `)
    expect(sourceOf('install')).toContain(`tensorflow==${run.versions['tensorflow']} `)
  })

  test('has cells of different names', () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
  })
})

test('an archive of Python programs is the same whenever it is made', () => {
  const archive = pythonArchive(lab, expected)
  expect(pythonArchive(lab, expected)).toEqual(archive)
  const files = unzipSync(archive)
  expect(strFromU8(files['keras.py'] as Uint8Array)).toBe(lab.programs.keras)
  expect(strFromU8(files['requirements.txt'] as Uint8Array)).toMatch(/^keras==[\d.]+\ntensorflow==/)
})

describe('a standalone page', () => {
  const hostile = '</script><script>alert(1)</script><!-- <b>&amp;'
  const content = {
    title: hostile,
    question: hostile,
    address: hostile,
    file: 'high-level.ts',
    program: hostile,
    version: '1',
    backend: 'cpu',
    worker: hostile,
    core: hostile,
    data: { [hostile]: hostile },
  } as const

  test('shows texts as texts, whatever is in them', () => {
    const parts = { script: 'run()', style: '', notices: hostile, version: '1' }
    const page = standaloneDocument(parts, content)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<\/script/g)).toHaveLength(2)
    expect(page).not.toContain('<b>')
    expect(page).not.toContain('<!--')
    const [, json = ''] =
      /<script type="application\/json"[^>]*>(.*)<\/script>\n<script>/.exec(page) ?? []
    expect(JSON.parse(json)).toEqual(content)
    expect(JSON.parse(jsonForScript(hostile))).toBe(hostile)
  })

  // Bundles TensorFlow.js, which takes its time.
  test('brings the licenses of what is in it', { timeout: 60_000 }, async () => {
    const { notices, script } = await standaloneParts()
    expect(notices).toContain('@tensorflow/tfjs-core 4.22.0, Apache-2.0')
    expect(notices).toContain('Google LLC')
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    expect(notices).toMatch(/acorn \S+, MIT\n\nMIT License/)
    expect(notices).toMatch(/Johannes Baag\S+[^]*Permission is hereby granted/)
    expect(script).not.toMatch(/<\/script/i)
  })
})

describe('the list', () => {
  const program = { name: 'high-level.ts', text: 'x' }
  const model = (trained?: TrainedResult) => {
    const run = { ...waitingRun('high-level', 'high-level.ts'), outcome: 'done' as const }
    return {
      lab: { id: 'moons', title: 'Two moons', downloads: { standalone: '/s', python: '/d/moons' } },
      runs: { value: [{ ...run, ...(trained && { trained }) }] },
      chart: { value: undefined },
    } as unknown as PanelModel
  }
  const last = (trained?: TrainedResult) => downloadGroups(model(trained), [program]).at(-1)

  test('says why nothing trained can be had', () => {
    expect(last()?.remarks).toEqual(['Layers trained nothing that can be saved.'])
    expect(last({ problem: 'Too large.' })?.remarks).toEqual([
      'Layers: what it trained cannot be saved. Too large.',
    ])
  })

  test('offers what was trained', async () => {
    const specs = [{ name: 'w', shape: [1], dtype: 'float32' as const }]
    const saved = { kind: 'variables' as const, topology: '', specs, data: new ArrayBuffer(4) }
    const group = last({ saved })
    expect(group?.remarks).toEqual([])
    expect(group?.downloads.map(({ name }) => name)).toEqual(['moons-high-level-weights.zip'])
    const files = unzipSync((await group?.downloads[0]?.make()) as Uint8Array)
    expect(files['weights.bin']).toEqual(new Uint8Array(4))
  })
})
