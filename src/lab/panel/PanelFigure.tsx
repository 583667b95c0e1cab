import type { ComponentChildren } from 'preact'
import { withoutInlineCode } from '../../content/inline-code.ts'
import { Chart } from '../chart/Chart.tsx'
import { seriesInfo } from './lab-info.ts'
import { later } from '../later.tsx'
import type { PanelModel } from './panel-model.ts'
import { Pads } from '../pad/Pads.tsx'
import { LivePictures, placing } from '../pictures/live-later.ts'

export const KeptList = later(async () => (await import('../chart/KeptList.tsx')).KeptList)

/** The empty chart, before a program has drawn. */
const NO_CURVE = { label: 'No curve yet', x: 'x' }

interface PanelFigureProps {
  model: PanelModel
  /** Whether the page's scripts have the panel. */
  alive: boolean
  /** The recorded pictures. */
  children: ComponentChildren
}

/** The chart beside the programs' pictures: recorded ones until a program of this page shows its own. */
export function PanelFigure({ model, alive, children }: PanelFigureProps) {
  const { lab, charts } = model
  const runs = model.runs.value
  const chart = model.chart.value
  const info = chart ? seriesInfo(lab, chart.series) : NO_CURVE
  const shown = runs.filter(({ pictures }) => Object.keys(pictures).length > 0)
  const live = shown.flatMap(({ pictures }) => Object.values(pictures)).map(({ kind }) => kind)
  const place = live.length > 0 ? placing.value : null
  const beside = place ? place([...(lab.record?.pictures ?? []), ...live]) : lab.beside
  return (
    <div class={`lab-picture ${beside ? 'beside' : ''}`}>
      <div class="lab-curves">
        {charts.value.length > 1 && (
          <div class="lab-switch" role="group" aria-label="Curve">
            {charts.value.map(({ series }) => (
              <button
                type="button"
                class="button"
                key={series}
                aria-pressed={series === chart?.series}
                onClick={() => {
                  model.chosenSeries.value = series
                }}
              >
                {seriesInfo(lab, series).label}
              </button>
            ))}
          </div>
        )}
        <Chart
          label={info.label}
          xLabel={info.x}
          about={withoutInlineCode(lab.about)}
          curves={chart?.curves ?? []}
          apart={model.apartIn(chart?.series)}
          kept={chart?.kept ?? []}
          running={model.outcome.value === 'running'}
        />
        <KeptList when={model.kept.list.value.length > 0} kept={model.kept} />
      </div>
      <Pads model={model} alive={alive} />
      <div
        class="lab-fields"
        data-live={place ? shown.map(({ program }) => program).join(' ') : ''}
      >
        {children}
        <LivePictures when={shown.length > 0} shown={shown} />
      </div>
    </div>
  )
}
