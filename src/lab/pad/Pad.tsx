import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { addStyles } from '../../site/add-styles.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { inkUrl } from '../pictures/ink.ts'
import { throttle } from '../run/throttle.ts'
import { answerWords, HOW_TO_DRAW, padSentence, whatTheyGet } from '../words/drawing.ts'
import { Sentence } from '../words/Sentence.tsx'
import type { AskedDrawing } from './asks.ts'
import styles from './pad.css?inline'
import { Paper } from './Paper.tsx'
import { Sheet } from './sheet.ts'

// With the first pad: a page that asks for no drawing does not carry them.
addStyles(styles)

interface PadProps {
  model: PanelModel
  ask: AskedDrawing
}

/** Where the reader draws what programs ask for, or chooses a sample; what they say of it stands with their pictures. */
export function Pad({ model, ask }: PadProps) {
  const { session } = model
  const sheet = useMemo(() => new Sheet(ask), [])
  const [, redraw] = useState(0)
  const [drawing, setDrawing] = useState(false)
  const touched = useRef(false)
  const said = useRef('')
  const help = useId()
  const snapshot = session.snapshot.value
  const runs = snapshot.runs.filter(({ pictures }) => pictures[ask.name]?.kind === 'drawing')
  const answering = runs.filter((run) => run.answering && run.outcome === 'done').length

  const send = useMemo(() => throttle(() => session.draw(ask.name, sheet.pixels())), [])
  const change = () => {
    touched.current = true
    redraw((count) => count + 1)
    send()
  }
  useEffect(() => {
    // What was drawn before the run, or before this program had ended.
    if (answering > 0 && touched.current) send()
  }, [answering])

  // While the pen is down the answers change too fast to be read out.
  if (!drawing) said.current = touched.current ? answerWords(runs, ask.name) : ''
  const urls = useMemo(() => sheet.samples.map((ink) => inkUrl(ask.rows, ask.columns, ink)), [])
  return (
    <section class="lab-pad" aria-label={`Draw: ${ask.name}`}>
      <Paper
        sheet={sheet}
        label={`Pad: ${ask.name}, ${ask.rows} x ${ask.columns}`}
        help={help}
        onChange={change}
        onPen={setDrawing}
      />
      <div class="lab-pad-side">
        <p>
          <strong>Draw</strong> <span class="lab-right">{ask.name}</span>
        </p>
        <p class="lab-pad-state">
          <Sentence text={padSentence({ outcome: snapshot.outcome, runs })} />
        </p>
        <div class="lab-samples">
          <button
            type="button"
            class="button"
            onClick={() => {
              sheet.clear()
              change()
            }}
          >
            Clear
          </button>
          <div role="group" aria-label="Samples">
            {urls.map((url, i) => (
              <button
                type="button"
                class="button"
                key={i}
                aria-label={`Sample ${i + 1}`}
                aria-pressed={sheet.sample === i}
                onClick={() => {
                  sheet.show(i)
                  change()
                }}
              >
                <img src={url} alt="" width={ask.columns} height={ask.rows} />
              </button>
            ))}
          </div>
        </div>
        <p class="lab-pad-said" aria-live="polite">
          <Sentence text={said.current} />
        </p>
        <p class="lab-pad-help" id={help}>
          {HOW_TO_DRAW} {whatTheyGet(ask)}
        </p>
      </div>
    </section>
  )
}
