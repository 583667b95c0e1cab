import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { csvFiles } from './csv-files.ts'
import { CurveTable } from './CurveTable.tsx'
import { seriesInfo } from '../panel/lab-info.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { saveFile } from '../downloads/save-file.ts'

/** The curves as numbers: the page's own table, or one with the live curves once there are any. */
export function CurveNumbers({
  model,
  children,
}: {
  model: PanelModel
  children: ComponentChildren
}) {
  const open = useSignal(false)
  const { lab, charts } = model
  const drawn = model.runs.value.length > 0 || model.kept.list.value.length > 0
  const live = open.value && drawn
  const download = () => {
    for (const { name, text } of csvFiles(lab, charts.value)) saveFile(name, 'text/csv', text)
  }
  return (
    <details
      class="lab-numbers"
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>Table of the curves</summary>
      <button type="button" class="lab-csv button" onClick={download}>
        Download as CSV
      </button>
      <div
        class="lab-scroll"
        tabIndex={0}
        role="region"
        aria-label={`Table of the curves: ${lab.title}`}
      >
        {live
          ? charts.value.map(({ series, curves, kept }) => (
              <CurveTable
                key={series}
                label={seriesInfo(lab, series).label}
                xLabel={seriesInfo(lab, series).x}
                curves={[...curves, ...kept]}
                apart={model.apartIn(series)}
              />
            ))
          : children}
      </div>
    </details>
  )
}
