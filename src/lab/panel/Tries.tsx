import { splitInlineCode } from '../../content/inline-code.ts'
import { changedPrograms } from '../../content/changed-programs.ts'
import type { LabTry } from '../../content/lab.ts'
import { LIVE_PROGRAMS } from '../names.ts'
import type { PanelModel } from './panel-model.ts'
import { gapSentence } from './words.ts'

/** The experiments on buttons, each with what is expected of it and, after its run, whether that happened. */
export function Tries({
  model,
  onPress,
}: {
  model: PanelModel
  onPress: (labTry: LabTry) => void
}) {
  const { tries, title } = model.lab
  if (tries.length === 0) return null
  return (
    <ul class="lab-tries" aria-label={`Things to try: ${title}`}>
      {tries.map((labTry) => (
        <li key={labTry.id}>
          <button type="button" disabled={!changesLive(labTry)} onClick={() => onPress(labTry)}>
            {labTry.label}
          </button>
          <div>
            <p>{withCode(labTry.caption)}</p>
            <p class="soft">Expected: {withCode(labTry.expect.says)}</p>
            <Finding model={model} labTry={labTry} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function withCode(text: string) {
  return splitInlineCode(text).map(({ code, text }) => (code ? <code>{text}</code> : text))
}

function changesLive(labTry: LabTry): boolean {
  const changed = changedPrograms(labTry)
  return LIVE_PROGRAMS.some((program) => changed.includes(program))
}

function Finding({ model, labTry }: { model: PanelModel; labTry: LabTry }) {
  void model.drawn.value
  const met = model.met(labTry)
  const fact =
    labTry.expect.outcome === 'fail' || model.session.outcome === 'failed'
      ? ''
      : gapSentence(model.gap.value, model.lab.tolerance)
  return (
    <p class={`lab-finding ${met ? 'good' : 'warn'}`} aria-live="polite" hidden={met === null}>
      {met !== null && `${met ? '✓ This happened here.' : '✕ This did not happen here.'} ${fact}`}
    </p>
  )
}
