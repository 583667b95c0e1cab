import { FILTERS, passes, readFilters, writeFilters, type FilterState } from './filter.ts'

/** Filters the claims that stand in it, keeps the filters in the address, and says how many are left. */
class ClaimList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    this.fill(form, readFilters(new URLSearchParams(location.search)))
    this.show(this.filtersOf(form))
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.change(this.filtersOf(form)))
    form.addEventListener('reset', () => this.change({}))
  }

  private filtersOf(form: HTMLFormElement): FilterState {
    const data = new FormData(form)
    return Object.fromEntries(FILTERS.map((name) => [name, String(data.get(name) ?? '')]))
  }

  /** Sets the fields. A value that a list does not have leaves the list at "all". */
  private fill(form: HTMLFormElement, filters: FilterState): void {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = filters[field.name as keyof FilterState] ?? ''
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = ''
    }
  }

  private change(filters: FilterState): void {
    const search = writeFilters(new URLSearchParams(location.search), filters).toString()
    history.replaceState(
      history.state,
      '',
      location.pathname + (search && `?${search}`) + location.hash,
    )
    this.show(filters)
  }

  private show(filters: FilterState): void {
    let shown = 0
    const items = this.querySelectorAll('li')
    for (const item of items) {
      item.hidden = !passes({ data: item.dataset, text: item.textContent }, filters)
      if (!item.hidden) shown++
    }
    for (const section of this.querySelectorAll('section')) {
      section.hidden = !section.querySelector('li:not([hidden])')
    }
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = `${shown} of ${items.length} claims`
  }
}

customElements.define('claim-list', ClaimList)
