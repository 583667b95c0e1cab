import { addStyles } from '../site/add-styles.ts'
import buttonStyles from '../styles/button-base.css?inline'
import styles from './dialog.css?inline'
import { INDEX } from './entry.ts'
import { unpack, type Packed } from './packed.ts'
import { createFind, type Find } from './find.ts'
import { searchFullText } from './full-text.ts'
import { moveAmongLinks } from './move.ts'
import { forgetSearches, keepQuery, keptQuery, lastSearches, rememberSearch } from './remembered.ts'
import { domElement, resultLists, section, textList } from './results.ts'

const HELP = 'Arrow keys choose, Enter opens, Escape closes.'
/** With fewer places than this the text is searched too, without being asked. */
const FEW = 3
/** Milliseconds after the last letter before that. */
const PAUSE = 300

let search: Search | undefined

/** Opens the search over the page; `base` is the path under which the site is served. */
export function openSearch(base: string): void {
  search ??= new Search(base)
  search.open()
}

class Search {
  readonly #base: string
  readonly #dialog = document.createElement('dialog')
  readonly #input = document.createElement('input')
  readonly #status = domElement('p', [], 'search-status')
  readonly #results = domElement('div', [], 'search-results')
  #find: Find | undefined
  /** What was found by name, in words. */
  #named = ''
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(base: string) {
    this.#base = base
    addStyles(buttonStyles + styles)

    this.#dialog.className = 'search-dialog'
    this.#dialog.setAttribute('aria-label', 'Search')
    Object.assign(this.#input, { type: 'search', placeholder: 'Search', value: keptQuery() })
    for (const [name, value] of [
      ['aria-label', 'Search'],
      ['autocomplete', 'off'],
      ['autocapitalize', 'none'],
      ['spellcheck', 'false'],
    ] as const) {
      this.#input.setAttribute(name, value)
    }
    this.#status.setAttribute('role', 'status')
    this.#dialog.append(this.#input, this.#status, this.#results)
    document.body.append(this.#dialog)

    this.#input.addEventListener('input', () => {
      keepQuery(this.#query)
      this.#show()
    })
    this.#dialog.addEventListener('click', (event) => this.#click(event))
    this.#dialog.addEventListener('keydown', (event) => this.#key(event), { capture: true })
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal()
    this.#input.focus()
    this.#input.select()
    if (this.#find) this.#show()
    else void this.#load()
  }

  get #query(): string {
    return this.#input.value
  }

  async #load(): Promise<void> {
    this.#say('Loading the search…')
    try {
      const answer = await fetch(this.#base + INDEX.slice(1))
      if (!answer.ok) throw new Error(answer.statusText)
      this.#find = createFind(unpack((await answer.json()) as Packed))
      this.#show()
    } catch {
      this.#say(
        import.meta.env.DEV
          ? 'Search works in the built site: npm run build, then npm run serve.'
          : 'The search index could not be loaded. Check the connection, and open the search again.',
      )
    }
  }

  #show(): void {
    clearTimeout(this.#waiting)
    if (!this.#find) return
    const query = this.#query.trim()
    if (query === '') return this.#showSearches()
    const groups = this.#find(query, this.#sectionHere())
    const count = groups.reduce((sum, { found }) => sum + found.length, 0)
    this.#results.replaceChildren(...resultLists(groups, this.#base), this.#everyWord(query))
    this.#results.scrollTop = 0
    const places = count === 1 ? '1 place is' : `${count === 0 ? 'No' : count} places are`
    this.#named = `${places} named like “${query}”.`
    this.#say(`${this.#named} ${HELP}`)
    if (count < FEW) this.#waiting = setTimeout(() => void this.#searchText(query), PAUSE)
  }

  #showSearches(): void {
    const searches = lastSearches()
    this.#say(`A word, the name of a function, a message that you got. ${HELP}`)
    if (searches.length === 0) return this.#results.replaceChildren()
    const again = searches.map((query) =>
      domElement('li', [this.#button(query, () => this.#ask(query))]),
    )
    const forget = this.#button('Forget these', () => {
      forgetSearches()
      this.#show()
      this.#input.focus()
    })
    this.#results.replaceChildren(section('Searched before', again), forget)
  }

  #ask(query: string): void {
    this.#input.value = query
    keepQuery(query)
    this.#input.focus()
    this.#show()
  }

  #everyWord(query: string): HTMLElement {
    return this.#button(
      `Search every word of the site for “${query}”`,
      () => void this.#searchText(query),
      'button search-text',
    )
  }

  async #searchText(query: string): Promise<void> {
    const button = this.#results.querySelector('.search-text')
    if (button) button.textContent = 'Searching every word…'
    let shown: HTMLElement
    let said = ''
    try {
      const hits = await searchFullText(query, this.#base)
      said = `${hits.length === 1 ? '1 text has' : `${hits.length} texts have`} words of it.`
      shown =
        hits.length > 0
          ? textList(hits)
          : domElement('p', [
              `No text has the words “${query}”. Fewer words, or another name, may find it.`,
            ])
    } catch {
      shown = domElement('p', ['The text could not be searched. Check the connection.'])
    }
    // Another letter may have come meanwhile.
    if (query !== this.#query.trim()) return
    const held = button === document.activeElement
    button?.replaceWith(shown)
    if (held) (shown.querySelector('a') ?? this.#input).focus()
    this.#say(`${this.#named} ${said}`)
  }

  #button(text: string, act: () => void, className = 'button'): HTMLButtonElement {
    const button = domElement('button', [text], className)
    button.type = 'button'
    button.addEventListener('click', act)
    return button
  }

  /** The section that the reader is in, "/history/"; "/" outside of all. */
  #sectionHere(): string {
    const path = location.pathname.slice(this.#base.length)
    return path.includes('/') ? `/${path.split('/')[0]}/` : '/'
  }

  #say(text: string): void {
    this.#status.textContent = text
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element
    const link = target.closest('a')
    if (link) rememberSearch(this.#query)
    if (target === this.#dialog || (link && opensHere(event))) this.#dialog.close()
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // The field would empty itself first.
      event.preventDefault()
      event.stopPropagation()
      this.#dialog.close()
    } else if (event.key === 'Enter' && event.target === this.#input && !event.isComposing) {
      event.preventDefault()
      // Where no name is found, the text may have it.
      this.#results.querySelector<HTMLElement>('a, .search-text')?.click()
    } else moveAmongLinks(event, this.#input, this.#results)
  }
}

/** Whether a click on a link leaves this page: with a key held down, another tab or a file is asked for. */
function opensHere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey
}
