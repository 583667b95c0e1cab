import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Chart } from '../../../../src/lab/chart/Chart.tsx'
import { chartScale } from '../../../../src/lab/chart/chart-scale.ts'
import { chartsOf } from '../../../../src/lab/chart/charts.ts'
import { compare } from '../../../../src/lab/chart/compare.ts'
import { csvFiles } from '../../../../src/lab/chart/csv-files.ts'
import { curveRows, curvesToCsv } from '../../../../src/lab/chart/curve-table.ts'
import { type NamedCurve, recordedLabel } from '../../../../src/lab/chart/curves.ts'
import { CurveTable } from '../../../../src/lab/chart/CurveTable.tsx'
import { endLabels } from '../../../../src/lab/chart/end-labels.ts'
import { keptCurves, KeptRuns, LONGEST_NAME } from '../../../../src/lab/chart/kept-runs.ts'
import { MARKS } from '../../../../src/lab/chart/marks.ts'
import { KeptList } from '../../../../src/lab/chart/KeptList.tsx'
import type { LiveProgram } from '../../../../src/lab/names.ts'
import { type ProgramRun, waitingRun } from '../../../../src/lab/run/run.ts'
import type { Snapshot } from '../../../../src/lab/run/session.ts'

function ran(program: LiveProgram, loss: number[], accuracy: number[] = []): ProgramRun {
  const curve = (y: number[]) => ({ x: y.map((_, i) => i), y })
  const curves = { loss: curve(loss), ...(accuracy.length > 0 && { accuracy: curve(accuracy) }) }
  return { ...waitingRun(program, `${program}.ts`), outcome: 'done', curves }
}

function session(runs: ProgramRun[], outcome: Snapshot['outcome'] = 'done') {
  return { runs, backend: 'webgl', outcome } as const
}

const both = (loss: number[]) => [ran('high-level', loss), ran('low-level', loss)]

describe('kept runs', () => {
  test('are named by what distinguishes them, and numbered where nothing does', () => {
    const kept = new KeptRuns()
    kept.keep(session(both([1])), '')
    kept.keep(session(both([1])), '')
    kept.keep(session(both([1])), 'edited')
    kept.keep(session([ran('low-level', [1])], 'stopped'), '')
    expect(kept.list.value.map(({ mark, name }) => `${mark} ${name}`)).toEqual([
      'A WebGL',
      'B WebGL 2',
      'C WebGL, edited',
      'D WebGL, Ops only, stopped',
    ])
  })

  test('are named by the backend that computed', () => {
    const kept = new KeptRuns()
    const device = {
      backend: 'cpu',
      requested: 'webgl',
      renderer: 'JavaScript',
      precision: 32,
    } as const
    const run = { ...ran('high-level', [1]), device }
    expect(kept.keep(session([run, ran('low-level', [1])]), '')?.name).toBe('CPU')
  })

  test('are kept once, with points only, and no more than there are letters', () => {
    const kept = new KeptRuns()
    const runs = both([1])
    expect(kept.keep(session([ran('high-level', [])]), '')).toBeNull()
    expect(kept.keep(session(runs), '')).not.toBeNull()
    expect(kept.takes(runs)).toBe(false)
    expect(kept.keep(session(runs), '')).toBeNull()
    MARKS.slice(1).forEach(() => kept.keep(session(both([1])), ''))
    expect(kept.full).toBe(true)
    expect(kept.takes(both([1]))).toBe(false)
    expect(kept.keep(session(both([1])), '')).toBeNull()
    expect(render(<KeptList kept={kept} />)).toContain(`${MARKS.length} runs are kept`)
  })

  test('are renamed and removed, and a letter that is free is given again', () => {
    const kept = new KeptRuns()
    for (let i = 0; i < 3; i++) kept.keep(session(both([1])), '')
    kept.rename('B', `  slow start ${'x'.repeat(100)}`)
    expect(kept.list.value[1]?.name).toHaveLength(LONGEST_NAME)
    kept.rename('B', ' ')
    expect(kept.list.value[1]?.name).toBe('WebGL 2')
    kept.remove('A')
    kept.keep(session(both([1])), 'edited')
    expect(kept.list.value.map(({ mark }) => mark)).toEqual(['A', 'B', 'C'])
    expect(kept.list.value[0]?.name).toBe('WebGL, edited')
  })

  test('give curves of the series that they drew', () => {
    const kept = new KeptRuns()
    kept.keep(session([ran('high-level', [1, 0.5], [0.2]), ran('low-level', [1])]), '')
    const { value: list } = kept.list
    expect(keptCurves(list, 'loss').map(({ label }) => label)).toEqual([
      'A WebGL: Layers',
      'A WebGL: Ops',
    ])
    expect(keptCurves(list, 'accuracy')).toEqual([
      {
        program: 'high-level',
        engine: 'kept',
        mark: 'A',
        label: 'A WebGL: Layers',
        x: [0],
        y: [0.2],
      },
    ])
  })
})

describe('the ends of kept curves', () => {
  const curve = (mark: 'A' | 'B', program: LiveProgram, ...y: number[]): NamedCurve => ({
    program,
    engine: 'kept',
    label: mark + program,
    mark,
    x: y.map((_, i) => i),
    y,
  })
  const labelsOf = (curves: NamedCurve[]) =>
    endLabels(curves, chartScale(curves)).map(({ text }) => text)

  test('share a label where they lie together', () => {
    const [a, b] = [curve('A', 'high-level', 1, 0.5), curve('A', 'low-level', 1, 0.5)]
    expect(labelsOf([a, b])).toEqual(['A'])
    expect(labelsOf([a, b, curve('B', 'low-level', 1, 0.51)])).toEqual(['A, B'])
  })

  test('name the program where a run ends in two places', () => {
    const apart = [curve('A', 'high-level', 1, 0.1), curve('A', 'low-level', 1, 0.9)]
    expect(labelsOf(apart)).toEqual(['A Layers', 'A Ops'])
  })

  test('have no label where nothing can be drawn', () => {
    expect(labelsOf([curve('A', 'high-level', NaN), curve('B', 'high-level')])).toEqual([])
  })
})

describe('kept runs beside the others', () => {
  const recorded: NamedCurve = {
    program: 'keras',
    engine: 'tensorflow',
    label: recordedLabel('keras', 'tensorflow'),
    x: [0, 1],
    y: [1, 0.5],
  }
  const kept = new KeptRuns()
  kept.keep(session(both([1, 0.9, 0.8])), '')
  kept.rename('A', 'say "half"')
  const aside = keptCurves(kept.list.value, 'loss')
  const live = both([1, 0.5])
  const lab = { series: { loss: { label: 'Loss', x: 'epoch' } }, tolerance: 5e-6 }
  const [comparison] = compare(lab, new Map([['loss', [recorded]]]), live, null)
  const curves = comparison?.curves ?? []

  test('take no part in the gap', () => {
    expect(comparison?.agreement?.widest?.gap).toBe(0)
  })

  test('are drawn with a pattern, and named in the text of the chart', () => {
    const html = render(
      <Chart label="Loss" xLabel="epoch" about="It learns." curves={curves} kept={aside} />,
    )
    expect(html.match(/class="kept (layers|ops)" stroke-dasharray="[\d. ]+" d="M/g)).toHaveLength(2)
    expect(html.match(/class="line/g)).toHaveLength(4)
    expect(html).toContain('A say &quot;half&quot;: Layers: from 1 at epoch 0 to 0.8 at epoch 2')
    expect(html).toContain('A say &quot;half&quot;: Ops: from 1')
  })

  test('stand in the table and the CSV file, for each series', () => {
    const all = [...curves, ...aside]
    const html = render(<CurveTable label="Loss" xLabel="epoch" curves={all} />)
    expect(html).toContain('A say &quot;half&quot;: Ops</th>')
    expect(curvesToCsv(curveRows(all), 'epoch').split('\n')).toEqual([
      '"epoch","Layers","Ops","Keras on TensorFlow, recorded","A say ""half"": Layers","A say ""half"": Ops"',
      '0,1,1,1,1,1',
      '1,0.5,0.5,0.5,0.9,0.9',
      '2,,,,0.8,0.8',
      '',
    ])
  })
})

describe('charts with kept runs', () => {
  const lab = {
    id: 'digits',
    series: {
      loss: { label: 'Loss', x: 'epoch' },
      accuracy: { label: 'Accuracy', x: 'epoch' },
    },
  } as const
  const kept = new KeptRuns()
  kept.keep(session([ran('high-level', [1, 0.9], [0.2, 0.4])]), '')
  const comparison = { series: 'loss', curves: [] }

  test('show the series that only kept runs have', () => {
    const charts = chartsOf([comparison], kept.list.value)
    expect(charts.map(({ series, kept }) => [series, kept[0]?.y])).toEqual([
      ['loss', [1, 0.9]],
      ['accuracy', [0.2, 0.4]],
    ])
  })

  test('go into one CSV file where the series share their x, into one each where not', () => {
    const charts = chartsOf([comparison], kept.list.value)
    expect(csvFiles(lab, charts)).toEqual([
      {
        name: 'digits.csv',
        text: '"epoch","Loss: A WebGL, Layers only: Layers","Accuracy: A WebGL, Layers only: Layers"\n0,1,0.2\n1,0.9,0.4\n',
      },
    ])
    const apart = { ...lab, series: { ...lab.series, accuracy: { label: 'Accuracy', x: 'batch' } } }
    expect(csvFiles(apart, charts).map(({ name }) => name)).toEqual([
      'digits-epoch.csv',
      'digits-batch.csv',
    ])
  })
})
