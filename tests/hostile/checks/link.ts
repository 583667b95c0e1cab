import { expect } from '@playwright/test'
import type { HostileLink } from '../links/links.ts'
import type { Tab } from '../tab.ts'
import { LAB_PAGE, labAlive, openLabPage, seeWhen } from './lab-page.ts'
import { checkHonestRun } from './run-on-panel.ts'

/** Opens a link on the site: it says or shows what it must, runs nothing, and an honest run works after it. */
export async function checkLink(tab: Tab, site: string, link: HostileLink): Promise<void> {
  await openLabPage(tab, site, link.address)
  await checkShown(tab, link)
  await checkHonestRun(tab)
}

/** Checks the page that a link has opened: it says or shows what it must, and has run nothing. */
export async function checkShown(tab: Tab, link: HostileLink): Promise<void> {
  await labAlive(tab)
  await seeWhen(tab, link.says, 15_000)
  const seen = await seeWhen(tab, link.shows ?? '', 15_000)
  expect(seen.notices).toContain(link.says)
  if (link.says === '') expect(seen.notices).toBe('')
  if (link.shows !== undefined) expect(seen.code).toContain(link.shows)
  expect(seen.status).toContain('Not run here yet')
  expect(seen.frames).toBe(0)
  expect(seen.taken).toBe(false)
  expect(seen.path).toBe(LAB_PAGE)
  expect(seen.title).toContain('Layers & Ops')
  await drawCode(tab)
}

/** Scrolls to the last line of code, which is drawn only near the screen of a window that is seen. */
function drawCode(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    const code = [...document.querySelectorAll('.lab [data-source="high-level"] .line')]
    code.at(-1)?.scrollIntoView({ block: 'end' })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }, undefined)
}
