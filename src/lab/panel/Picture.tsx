import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { withoutInlineCode } from '../../content/inline-code.ts'
import { Chart } from '../chart/Chart.tsx'
import { seriesInfo } from './lab-info.ts'
import { KeptList } from '../chart/KeptList.tsx'
import type { PanelModel } from './panel-model.ts'
import { Shown } from '../pictures/Shown.tsx'

/** The empty chart, before a program has drawn. */
const NO_CURVE = { label: 'No curve yet', x: 'x' }

/** The chart beside the programs' pictures: recorded ones until a program of this page shows its own. */
export function Picture({ model, children }: { model: PanelModel; children: ComponentChildren }) {
  const chosen = useSignal(0)
  const { lab, session, charts } = model
  const chart = charts.value[chosen.value] ?? charts.value[0]
  const info = chart ? seriesInfo(lab, chart.series) : NO_CURVE
  const shown = session.runs.flatMap((run) =>
    Object.entries(run.pictures).map(([name, picture]) => ({
      program: run.program,
      name,
      picture,
    })),
  )
  return (
    <div class={`lab-picture ${placeOfPictures(children, shown)}`}>
      <div class="lab-curves">
        {charts.value.length > 1 && (
          <div class="lab-switch" role="group" aria-label="Curve">
            {charts.value.map(({ series }, i) => (
              <button
                type="button"
                key={series}
                aria-pressed={i === chosen.value}
                onClick={() => {
                  chosen.value = i
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
          running={session.outcome === 'running'}
        />
        <KeptList kept={model.kept} />
      </div>
      <div class="lab-fields" data-live={shown.map(({ program }) => program).join(' ')}>
        {children}
        {shown.map(({ program, name, picture }) => (
          <Shown key={program + name} program={program} name={name} picture={picture} />
        ))}
      </div>
    </div>
  )
}

interface Html {
  props?: { value?: unknown }
}

/**
 * Whether the pictures stand beside the chart, as decision fields do, or under it. Told by the recorded ones,
 * which are known before they arrive.
 */
function placeOfPictures(recorded: ComponentChildren, shown: { picture: { kind: string } }[]) {
  const html = String((recorded as Html | undefined)?.props?.value ?? '')
  const wide = /lab-(?:images|matrix)/.test(html)
  const liveWide = shown.some(({ picture: { kind } }) => kind === 'images' || kind === 'matrix')
  const any = html.includes('<figure') || shown.length > 0
  return any && !wide && !liveWide ? 'beside' : ''
}
