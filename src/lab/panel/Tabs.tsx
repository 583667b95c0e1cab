import { UNTRANSLATED } from '../untranslated.ts'
interface TabsProps<Key extends string> {
  label: string
  tabs: { key: Key; name: string }[]
  selected: Key
  /** The id of the panel of a tab; the tab's own is this with "-tab". */
  idOf: (key: Key) => string
  onSelect: (key: Key) => void
}

/** A list of tabs: arrows move, one tab stop. The style sheet shows it on narrow screens alone. */
export function Tabs<Key extends string>({
  label,
  tabs,
  selected,
  idOf,
  onSelect,
}: TabsProps<Key>) {
  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step && tabs[(from + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onSelect(next.key)
    document.getElementById(`${idOf(next.key)}-tab`)?.focus()
  }
  return (
    <div class="lab-tabs" role="tablist" aria-label={label}>
      {tabs.map(({ key, name }, i) => (
        <button
          type="button"
          role="tab"
          key={key}
          id={`${idOf(key)}-tab`}
          aria-controls={idOf(key)}
          aria-selected={selected === key}
          tabIndex={selected === key ? 0 : -1}
          class={key}
          {...UNTRANSLATED}
          onClick={() => onSelect(key)}
          onKeyDown={(event) => move(event, i)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
