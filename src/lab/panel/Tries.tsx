import type { LabTry } from '../../content/lab.ts'
import type { TryVerdict } from '../../agreement/judge-try.ts'
import { showsOnPanel } from '../../content/changed-programs.ts'
import { anchorOfTry } from '../names.ts'
import type { PanelModel } from './panel-model.ts'
import { PythonChanges } from './PythonChanges.tsx'
import { Sentence } from '../words/Sentence.tsx'

/** The experiments on buttons, each with what is expected of it and, after its run, whether that happened. */
export function Tries({
  model,
  onPress,
}: {
  model: PanelModel
  onPress: (labTry: LabTry) => void
}) {
  const { id, tries, title } = model.lab
  if (tries.length === 0) return null
  return (
    <ul class="lab-tries" aria-label={`Things to try: ${title}`}>
      {tries.map((labTry) => (
        <li key={labTry.id} id={anchorOfTry(id, labTry.id)}>
          <button
            type="button"
            class="button"
            disabled={!showsOnPanel(labTry)}
            onClick={() => onPress(labTry)}
          >
            {labTry.label}
          </button>
          <div>
            <p>
              <Sentence text={labTry.caption} />
            </p>
            <p class="soft">
              Expected: <Sentence text={labTry.expect.says} />
            </p>
            <Finding model={model} labTry={labTry} />
            <PythonChanges labTry={labTry} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Finding({ model, labTry }: { model: PanelModel; labTry: LabTry }) {
  const verdict = model.verdict(labTry)
  return (
    <p class={`lab-finding ${toneOf(verdict)}`} aria-live="polite" hidden={verdict === null}>
      {verdict && <Sentence text={findingSentence(labTry, verdict)} />}
    </p>
  )
}

function toneOf(verdict: TryVerdict | null): string {
  if (!verdict || verdict.happened === null) return ''
  return verdict.happened ? 'good' : 'warn'
}

/** What was found. That a program failed as it was to is told above, where its error stands. */
function findingSentence({ expect }: LabTry, { happened, why }: TryVerdict): string {
  if (happened === null) return `This run cannot tell. ${why}`
  if (!happened) return `✕ This did not happen here. ${why}`
  return `✓ This happened here. ${expect.outcome === 'fail' ? '' : why}`.trim()
}
