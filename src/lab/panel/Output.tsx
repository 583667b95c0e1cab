import { PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import type { PanelModel } from './panel-model.ts'

/** What the programs wrote to the console, the last lines of each. */
export function Output({ model }: { model: PanelModel }) {
  void model.drawn.value
  const runs = model.session.runs.filter((run) => run.logs.length > 0)
  if (runs.length === 0) return null
  const count = runs.reduce((sum, run) => sum + run.logs.length, 0)
  return (
    <details class="lab-output">
      <summary>
        Output ({count} {count === 1 ? 'line' : 'lines'})
      </summary>
      {runs.map((run) => (
        <div key={run.program}>
          <p class={PROGRAM_INK[run.program]}>{PROGRAM_NAMES[run.program]}</p>
          <pre tabIndex={0}>
            {run.logs.slice(-MOST_LINES).map(({ level, text }, i) => (
              <span class={level} key={i}>
                {text}
                {'\n'}
              </span>
            ))}
          </pre>
        </div>
      ))}
    </details>
  )
}

const MOST_LINES = 200
