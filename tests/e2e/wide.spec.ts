import { expect } from '@playwright/test'
import { PATHS } from '../support/pages.ts'
import { misfits } from '../support/reflow.ts'
import { test } from '../support/tab.ts'

/** A screen on which text and margin have their full width. */
const WIDE = { width: 1440, height: 900 }

let usual: { width: number; height: number } | null = null

test.beforeAll(async ({ tab }) => {
  usual = tab.viewportSize()
  await tab.setViewportSize(WIDE)
})

test.afterAll(async ({ tab }) => {
  if (usual) await tab.setViewportSize(usual)
})

for (const path of PATHS) {
  test(`${path}: on a wide screen no table is cut, and no note lies where a lab speaks`, async ({
    tab,
    baseURL,
  }) => {
    await tab.goto(new URL(path, baseURL).href)
    expect(await tab.evaluate(misfits)).toEqual([])
    expect(await tab.evaluate(cramped)).toEqual([])
  })
}

/** What has not the room that a wide screen gives, run in the page. */
function cramped(): string[] {
  /** The offer above a lab, in pixels. */
  const OFFER = 30
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const name = (element: Element) => element.textContent.trim().slice(0, 60)
  const cut = all('.prose .table').filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  )
  const tops = all('.prose .lab').map((lab) => lab.getBoundingClientRect().top)
  const covered = all('.notes .note').filter((note) => {
    const { top, bottom } = note.getBoundingClientRect()
    return tops.some((lab) => top < lab && bottom > lab - OFFER)
  })
  return [
    ...cut.map((table) => `the table is wider than its room: ${name(table)}`),
    ...covered.map((note) => `the note reaches the lab: ${name(note)}`),
  ]
}
