import { parse } from 'node-html-parser'
import { expect, it } from 'vitest'
import { chartFile, textElement } from '../../../../src/lab/downloads/chart-file.ts'
import { embedCode } from '../../../../src/lab/downloads/embed-code.ts'
import type { LabInfo } from '../../../../src/lab/panel/lab-info.ts'
import { PanelModel } from '../../../../src/lab/panel/panel-model.ts'
import { FakeHost } from '../../../support/fake-host.ts'

const INKS = {
  sheet: 'white',
  ink: 'black',
  soft: 'gray',
  rule: 'silver',
  layers: 'rgb(1, 0, 0)',
  ops: 'rgb(0, 0, 1)',
}
const PEN = { text: textElement, width: (words: string, size: number) => words.length * size * 0.5 }
const ADDRESS = 'https://site.example/features/x/#lab-x'

const curve = (program: 'keras' | 'tensorflow') => ({
  program,
  engine: 'tensorflow',
  x: [0, 1, 2],
  y: [3, 2, 1],
})
const lab = {
  id: 'x',
  title: 'Less < more',
  question: 'Which of `a` & `b`?',
  about: 'A long sentence about what is trained on what. '.repeat(5),
  series: { loss: { label: 'Loss', x: 'epoch' }, accuracy: { label: 'Accuracy', x: 'epoch' } },
  tolerance: 1e-6,
  tries: [],
  record: {
    on: '2026-11-28',
    versions: {},
    curves: { loss: [curve('keras'), curve('tensorflow')], accuracy: [curve('keras')] },
    pictures: [],
    asks: [],
  },
} as unknown as LabInfo

const model = (info = lab) =>
  new PanelModel({ lab: info, host: async () => new FakeHost(), throttle: (draw) => draw })
const texts = (svg: string) =>
  parse(svg)
    .querySelectorAll('text')
    .map((text) => text.textContent)

it('the chart as a file has its curves, their names, and a caption with where it is from', () => {
  const file = chartFile(model(), ADDRESS, INKS, PEN)
  const svg = file?.svg ?? ''
  const said = texts(svg).join(' ')
  expect(said).toContain('Keras, recorded')
  expect(said).toContain('TensorFlow, recorded')
  expect(said).toContain('Less < more. Which of a & b? A long sentence')
  expect(said).toContain('The curves')
  expect(said).toContain(`Layers & Ops, ${ADDRESS}`)
  // A band in the plot and one in the legend, for each ink.
  expect(svg.split('stroke="rgb(1, 0, 0)"')).toHaveLength(3)
  expect(svg.split('stroke="rgb(0, 0, 1)"')).toHaveLength(3)
})

it('the file is as high as its caption needs, and no line is wider than the chart', () => {
  const short = chartFile(model({ ...lab, about: 'Short.' }), ADDRESS, INKS, PEN)
  const long = chartFile(model(), ADDRESS, INKS, PEN)
  expect(long?.height).toBeGreaterThan(short?.height ?? Infinity)
  const widest = Math.max(...texts(long?.svg ?? '').map((line) => PEN.width(line, 15)))
  expect(widest).toBeLessThanOrEqual(960)
})

it('it is the chart that the reader chose', () => {
  const chosen = model()
  chosen.chosenSeries.value = 'accuracy'
  expect(texts(chartFile(chosen, ADDRESS, INKS, PEN)?.svg ?? '')).toContain('Accuracy')
})

it('where nothing is drawn there is no file', () => {
  const fresh = { ...lab, series: {}, record: undefined }
  expect(chartFile(model(fresh), ADDRESS, INKS, PEN)).toBeUndefined()
})

it('a frame names the lab, and a title cannot leave its attribute', () => {
  const frame = parse(embedCode('A "b" <c>', 'https://site.example/embed/x/')).querySelector(
    'iframe',
  )
  expect(frame?.attributes).toMatchObject({
    src: 'https://site.example/embed/x/',
    title: 'A "b" <c>, a lab of Layers & Ops',
    allow: 'clipboard-write',
  })
})
