import styles from './search-dialog.css?inline'

/** Where this tab keeps what was searched for, from page to page. */
const QUERY_KEY = 'layers-and-ops:query'

let dialog: HTMLDialogElement | undefined

/** Opens the search over the page. Pagefind's files are asked for when it opens for the first time. */
export function openSearch(site: { bundle: string; base: string }): void {
  dialog ??= createDialog(site)
  if (!dialog.open) dialog.showModal()
  const input = dialog.querySelector('input')
  input?.focus()
  input?.select()
}

function createDialog({ bundle, base }: { bundle: string; base: string }): HTMLDialogElement {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)

  const created = document.createElement('dialog')
  created.className = 'search-dialog'
  created.setAttribute('aria-label', 'Search')
  created.innerHTML = '<p role="status">Loading the search…</p>'
  created.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target === created || (target.closest('a') && opensHere(event))) created.close()
  })
  // Pagefind's field, and the browser's own, would empty itself first.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    created.close()
  }
  created.addEventListener('keydown', closeOnEscape, { capture: true })
  created.addEventListener('input', ({ target }) => keepQuery((target as HTMLInputElement).value))
  document.body.append(created)
  void fill(created, bundle, base)
  return created
}

async function fill(target: HTMLDialogElement, bundle: string, base: string): Promise<void> {
  try {
    await Promise.all([
      loadStyles(bundle + 'pagefind-component-ui.css'),
      import(/* @vite-ignore */ bundle + 'pagefind-component-ui.js'),
    ])
  } catch {
    target.innerHTML = `<p role="alert">${
      import.meta.env.DEV
        ? 'Search works in the built site: <code>npm run build</code>, then <code>npm run serve</code>.'
        : 'The search index could not be loaded. Check the connection and reload the page.'
    }</p>`
    return
  }
  target.innerHTML = `
    <pagefind-config bundle-path="${bundle}" base-url="${base}"></pagefind-config>
    <pagefind-input placeholder="Search" debounce="120"></pagefind-input>
    <pagefind-summary role="status" default-message="Arrow keys choose, Enter opens, Escape closes."></pagefind-summary>
    <pagefind-results></pagefind-results>`
  const input = target.querySelector('input')
  if (!input) return
  input.value = keptQuery()
  if (input.value !== '') input.dispatchEvent(new Event('input', { bubbles: true }))
  input.focus()
  input.select()
}

/** Whether a click on a link leaves this page: with a key held down, another tab or a file is asked for. */
function opensHere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey
}

function keptQuery(): string {
  try {
    return sessionStorage.getItem(QUERY_KEY) ?? ''
  } catch {
    return ''
  }
}

function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(QUERY_KEY, query)
  } catch {
    // It is kept as long as the page is.
  }
}

function loadStyles(href: string): Promise<unknown> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = reject
    document.head.append(link)
  })
}
