import { copyText, say } from '../../site/clipboard.ts'
import { addStyles } from '../../site/add-styles.ts'
import styles from './buttons.css?inline'
import { sectionOf } from './section.ts'

addStyles(styles)

let loaded: Promise<string> | undefined

/** The page's Markdown, which the page names in its head. */
function pageMarkdown(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')
  loaded ??= fetch(link?.href ?? '').then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.text()
  })
  loaded.catch(() => (loaded = undefined))
  return loaded
}

/** Copies the whole page as Markdown. */
export function copyPage(): Promise<void> {
  return copyLoaded((markdown) => markdown, 'The page')
}

async function copyLoaded(
  choose: (markdown: string) => string | undefined,
  what: string,
): Promise<void> {
  const markdown = await pageMarkdown().catch(() => undefined)
  const text = markdown === undefined ? undefined : choose(markdown)
  if (text !== undefined) return copyText(text, what)
  say(`${what} could not be loaded. Check the connection, and press again.`)
}

let added = false

/** Puts a button at each section and each piece of code that has none. */
export function addButtons(main: HTMLElement): void {
  if (added) return
  added = true
  // The text is there when a button is pressed: some browsers let a page copy only at once.
  pageMarkdown().catch(() => undefined)
  const headings = [...main.querySelectorAll<HTMLElement>(':is(h2, h3, h4)')]
  const titles = headings.map((heading) => heading.textContent.trim())
  for (const [place, heading] of headings.entries()) {
    const title = titles[place] ?? ''
    if (!heading.id || heading.closest('.lab, .probe, figure')) continue
    const nth = titles.slice(0, place).filter((other) => other === title).length
    const copy = () =>
      copyLoaded((markdown) => {
        const section = sectionOf(markdown, title, nth)
        const { origin, pathname } = location
        return section && `${section}\nFrom ${origin}${pathname}#${heading.id}\n`
      }, `The section “${title}”`)
    heading.after(button('copy-section', `Copy the section “${title}” as Markdown`, copy))
  }
  for (const pre of main.querySelectorAll<HTMLElement>('pre.code')) {
    // A program that runs is read off the page: a button in it would be run with it.
    if (pre.closest('.lab, .probe, [data-source]')) continue
    const code = pre.querySelector('code')?.textContent ?? ''
    const corner = document.createElement('span')
    corner.className = 'copy-corner'
    corner.append(button('copy-code', 'Copy the code', () => copyText(code, 'The code')))
    pre.prepend(corner)
  }
  for (const program of main.querySelectorAll<HTMLElement>('.probe-program')) {
    const code = program.querySelector<HTMLElement>('[data-source]')
    const file = code?.dataset.source ?? ''
    const text = `${code?.textContent.trimEnd() ?? ''}\n`
    const copy = () => copyText(text, file)
    program.querySelector('.probe-head')?.append(button('copy-program', `Copy ${file}`, copy))
  }
}

function button(name: string, label: string, press: () => Promise<void>): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = `copy ${name}`
  element.textContent = 'Copy'
  element.setAttribute('aria-label', label)
  element.addEventListener('click', () => void press())
  return element
}
