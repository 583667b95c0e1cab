import type { Tab } from '../tab.ts'

/** The page of the site whose lab the adversary is let at. */
export const LAB_PAGE = '/features/automatic-differentiation/'
export const LAB = 'moons'

/** What the page shows and has loaded. */
export interface Seen {
  status: string
  notices: string
  /** All text of the panel. */
  text: string
  /** The shown text of the high-level program. */
  code: string
  view: string | undefined
  /** Frames of the sandbox. */
  frames: number
  title: string
  path: string
  /** Whether something of the program ran in the page itself. */
  taken: boolean
}

/** Opens the lab's page anew with this query and hash, and waits until the lab is alive. */
export async function openLab(tab: Tab, site: string, address = ''): Promise<void> {
  await openLabPage(tab, site, address)
  await labAlive(tab)
}

/** Opens the lab's page anew with this query and hash. */
export async function openLabPage(tab: Tab, site: string, address: string): Promise<void> {
  await tab.goto('about:blank')
  await tab.goto(site + LAB_PAGE + address)
}

/** Brings the lab near the screen, where it comes alive. */
export function labAlive(tab: Tab): Promise<void> {
  return tab.evaluate(async (id) => {
    const lab = document.getElementById(id)
    lab?.scrollIntoView()
    while (lab?.closest('astro-island[ssr]')) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }, `lab-${LAB}`)
}

/** What is to be seen, once the panel's text has `part` in it; or after `limit` milliseconds. */
export function seeWhen(tab: Tab, part: string, limit: number): Promise<Seen> {
  return tab.evaluate(
    async ({ id, part, limit }) => {
      const lab = document.getElementById(id) as HTMLElement
      const textOf = (selector: string) => lab.querySelector(selector)?.textContent ?? ''
      const end = performance.now() + limit
      while (!lab.textContent.includes(part) && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return {
        status: textOf('[role=status]'),
        notices: textOf('.lab-notices'),
        text: lab.textContent,
        code: textOf('[data-source="high-level"]'),
        view: document.documentElement.dataset['view'],
        frames: document.querySelectorAll('iframe').length,
        title: document.title,
        path: location.pathname,
        taken: 'pwned' in window,
      }
    },
    { id: `lab-${LAB}`, part, limit },
  )
}

/** Presses a button of the lab by its words. */
export function press(tab: Tab, words: string): Promise<void> {
  return tab.evaluate(
    ({ id, words }) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`#${id} button`)]
      buttons.find((button) => button.textContent.trim() === words)?.click()
    },
    { id: `lab-${LAB}`, words },
  )
}

/** Presses Run and waits until the panel shows that something runs, were it for a moment. */
export function begin(tab: Tab): Promise<void> {
  return tab.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const lab = document.getElementById(id) as HTMLElement
        const observer = new MutationObserver(() => {
          if (!lab.querySelector('progress')) return
          observer.disconnect()
          resolve()
        })
        observer.observe(lab, { childList: true, subtree: true })
        setTimeout(() => reject(new Error('Run was pressed and nothing runs')), 10_000)
        const buttons = [...lab.querySelectorAll('button')]
        buttons.find((button) => button.textContent.trim() === 'Run')?.click()
      }),
    `lab-${LAB}`,
  )
}

/** Puts another link into the address of the open page. */
export function followHash(tab: Tab, hash: string): Promise<void> {
  return tab.evaluate((hash) => {
    location.hash = hash
  }, hash)
}
