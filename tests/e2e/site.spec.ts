import { expect, type ConsoleMessage, type Page, type Request } from '@playwright/test'
import { objections } from '../support/axe.ts'
import { shiftsOf, watchShifts } from '../support/layout-shift.ts'
import { PATHS } from '../support/pages.ts'
import { test } from '../support/tab.ts'

/** Collects what a tab complains of and what it asks of other hosts, until it is told to end. */
function listen(tab: Page, origin: string): { trouble: string[]; end: () => void } {
  const trouble: string[] = []
  const onConsole = (message: ConsoleMessage) =>
    message.type() === 'error' && trouble.push(message.text())
  const onError = (error: Error) => trouble.push(error.message)
  const onRequest = (request: Request) => {
    const known = /^(data|blob):/.test(request.url()) || request.url().startsWith(origin)
    if (!known) trouble.push(`requests ${request.url()}`)
  }
  tab.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
  const end = () =>
    tab.off('console', onConsole).off('pageerror', onError).off('request', onRequest)
  return { trouble, end }
}

test.beforeAll(({ tab }) => watchShifts(tab))

for (const path of PATHS) {
  test(`${path}: accessible in light and dark, quiet, steady`, async ({ tab, baseURL }) => {
    const { trouble, end } = listen(tab, baseURL ?? '')
    await tab.emulateMedia({ colorScheme: 'light' })
    await tab.goto(new URL(path, baseURL).href)
    await tab.evaluate(() => document.fonts.ready)
    expect(await objections(tab), 'light').toEqual([])
    expect(await shiftsOf(tab), 'layout shifts').toEqual([])
    await tab.emulateMedia({ colorScheme: 'dark' })
    expect(await objections(tab, { colorsAlone: true }), 'dark').toEqual([])
    end()
    expect(trouble).toEqual([])
  })
}
