import { targetId } from '../../site/target-id.ts'
import { dateInWords } from './dates.ts'
import { includes, type MonthSpan } from './span.ts'
import { zoomStrip } from './strip-zoom.ts'
import {
  ALL,
  narrowed,
  readView,
  wholeSpan,
  writeView,
  type FilterChoices,
  type TimelineView,
} from './view.ts'

/**
 * Keeps what the reader chooses in the address (?project=keras&changed=api&from=2019-01&to=2020-12),
 * narrows the strip and the list to that, and says how many events are shown. Without a script CSS filters: see
 * filter-rules.ts.
 */
class TimelineFilter extends HTMLElement {
  private readonly timeline: HTMLElement = this.parentElement ?? this
  private readonly sections = [...this.timeline.querySelectorAll('section')]
  private readonly choices: FilterChoices = {
    projects: this.radios('project').map(({ value }) => value),
    changes: this.radios('changed').map(({ value }) => value),
    years: this.sections.map((section) => section.querySelector('h2')?.textContent ?? ''),
  }
  private span: MonthSpan | undefined

  connectedCallback(): void {
    this.show(readView(new URLSearchParams(location.search), this.choices))
    this.revealTarget()
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.span = this.spanSelected(event.target)
      this.choose({ ...this.filters, span: this.span })
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.press(target)
    })
    addEventListener('hashchange', () => this.revealTarget())
  }

  private radios(name: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`[name=${name}]`)]
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')]
  }

  private get filters(): TimelineView {
    const value = (name: string) => this.radios(name).find(({ checked }) => checked)?.value ?? ALL
    return { project: value('project'), changed: value('changed') }
  }

  /** An era zooms to its span, and pressed again to the whole time; the other button resets. */
  private press(button: HTMLButtonElement): void {
    const { from, to } = button.dataset
    const isOn = button.ariaPressed === 'true'
    if (from === undefined || to === undefined) this.choose({ project: ALL, changed: ALL })
    else this.choose({ ...this.filters, span: isOn ? undefined : { from, to } })
  }

  /** The span of both lists. Where it would end before it begins, the other list gives way. */
  private spanSelected(changed: HTMLSelectElement): MonthSpan | undefined {
    const [from = '', to = ''] = this.selects.map(({ value }) => value)
    const year = changed.value.slice(0, 4)
    const span = from <= to ? { from, to } : { from: `${year}-01`, to: `${year}-12` }
    return narrowed(span, this.choices.years)
  }

  private choose(view: TimelineView): void {
    this.show(view)
    const url = new URL(location.href)
    writeView(url.searchParams, view)
    history.replaceState(history.state, '', url)
  }

  private show(view: TimelineView): void {
    this.span = view.span
    for (const input of this.radios('project')) input.checked = input.value === view.project
    for (const input of this.radios('changed')) input.checked = input.value === view.changed
    this.showSpan(view.span)
    const strip = this.timeline.querySelector<HTMLElement>('.timeline-strip')
    if (strip) zoomStrip(strip, view.span, [...this.choices.years])
    const count = this.showEvents(view)
    const words = `${count} ${count === 1 ? 'event' : 'events'} shown.`
    this.querySelector('[role=status]')?.replaceChildren(words)
  }

  /** Shows the span in both lists, with a month that begins or ends no year as a further choice. */
  private showSpan(span: MonthSpan | undefined): void {
    const whole = wholeSpan(this.choices.years)
    this.selects.forEach((select, index) => {
      const month = Object.values(span ?? whole)[index] ?? ''
      select.querySelector('[data-month]')?.remove()
      if (![...select.options].some(({ value }) => value === month)) {
        const option = new Option(dateInWords(month), month)
        option.dataset.month = ''
        const next = [...select.options].find(({ value }) => value > month)
        select.add(option, next ?? null)
      }
      select.value = month
    })
    for (const button of this.querySelectorAll('button')) {
      const { from, to } = button.dataset
      if (from) button.ariaPressed = String(from === span?.from && to === span.to)
    }
  }

  /** Hides the events that are not in the view, and years where nothing is left; fades their ticks; counts the rest. */
  private showEvents({ project, changed, span }: TimelineView): number {
    const has = (words: string | undefined, word: string) =>
      word === ALL || words?.split(' ').includes(word) === true
    const isChosen = ({ dataset }: HTMLElement | SVGElement) =>
      has(dataset.projects, project) && has(dataset.changed, changed)
    for (const tick of this.timeline.querySelectorAll<SVGElement>('svg a'))
      tick.classList.toggle('faded', !isChosen(tick))
    const counts = this.sections.map((section) => {
      const shown = [...section.querySelectorAll<HTMLElement>('li[data-projects]')].filter(
        (item) => {
          const date = item.querySelector('time')?.dateTime ?? ''
          item.hidden = !isChosen(item) || (span !== undefined && !includes(span, date))
          return !item.hidden
        },
      )
      section.hidden = shown.length === 0
      return shown.length
    })
    return counts.reduce((sum, count) => sum + count, 0)
  }

  /** A link to an event that is not shown shows all. */
  private revealTarget(): void {
    const target = document.getElementById(targetId(location.hash))
    if (!target || target.checkVisibility() || !this.timeline.contains(target)) return
    this.choose({ project: ALL, changed: ALL })
    target.scrollIntoView()
  }
}

customElements.define('timeline-filter', TimelineFilter)
