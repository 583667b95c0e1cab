import { UNTRANSLATED } from '../untranslated.ts'
import { type KeptRun, type KeptRuns, LONGEST_NAME } from './kept-runs.ts'
import { DASHES, MARKS } from './marks.ts'
import { PROGRAM_INK } from '../names.ts'

/** The kept runs under the chart: what each line is called, each to be renamed and removed. */
export function KeptList({ kept }: { kept: KeptRuns }) {
  const list = kept.list.value
  if (list.length === 0) return null
  return (
    <div class="lab-kept">
      <ul aria-label="Kept runs">
        {list.map((run) => (
          <KeptItem key={run.mark} run={run} kept={kept} />
        ))}
      </ul>
      {kept.full && (
        <p class="soft">
          {MARKS.length} runs are kept, and a chart shows no more. Remove one to keep another.
        </p>
      )}
    </div>
  )
}

function KeptItem({ run, kept }: { run: KeptRun; kept: KeptRuns }) {
  const { mark, name, ownName, runs } = run
  return (
    <li>
      <svg width="38" height="12" aria-hidden="true">
        {runs.map(({ program }, i) => (
          <path
            key={program}
            class={`kept ${PROGRAM_INK[program]}`}
            stroke-dasharray={DASHES[mark]}
            d={`M1 ${runs.length === 1 ? 6 : 3 + 6 * i}h36`}
          />
        ))}
      </svg>
      <b aria-hidden="true" {...UNTRANSLATED}>
        {mark}
      </b>
      <input
        type="text"
        aria-label={`Name of kept run ${mark}`}
        placeholder={ownName}
        defaultValue={name}
        maxLength={LONGEST_NAME}
        onInput={(event) => kept.rename(mark, event.currentTarget.value)}
        onBlur={(event) => {
          event.currentTarget.value = run.name
        }}
      />
      <button
        type="button"
        class="button small plain"
        aria-label={`Remove ${mark}, ${name}`}
        onClick={(event) => {
          focusBeside(event.currentTarget)
          kept.remove(mark)
        }}
      >
        Remove
      </button>
    </li>
  )
}

/** Where the focus goes when this button is gone: to that of the next run, or to Keep. */
function focusBeside(button: HTMLElement): void {
  const item = button.closest('li')
  const beside = item?.nextElementSibling ?? item?.previousElementSibling
  const target =
    beside?.querySelector('button') ?? button.closest('.lab')?.querySelector('.lab-keep')
  if (target instanceof HTMLElement) target.focus()
}
