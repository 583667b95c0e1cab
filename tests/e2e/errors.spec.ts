import { expect, type Page, test } from '@playwright/test'
import { driveProgram } from '../hostile/harness/drive.ts'
import { serveHarness } from '../hostile/harness/server.ts'
import { FAILING_PROGRAMS, namedLine } from '../support/failing-programs.ts'

test.describe.configure({ mode: 'default' })

let site: Awaited<ReturnType<typeof serveHarness>>
let page: Page
test.beforeAll(async ({ browser }) => {
  site = await serveHarness()
  page = await browser.newPage()
  await page.goto(site.url)
})
test.afterAll(async () => {
  await page.close()
  site.close()
})

for (const { what, message, hint, program } of FAILING_PROGRAMS) {
  test(`the reader’s line is named: ${what}`, async () => {
    const last = (await driveProgram(page, program)).at(-1)
    expect(last?.type).toBe('failed')
    if (last?.type !== 'failed') return
    expect(last.error.message).toContain(message)
    const { line, hint: told } = last.error
    expect({ line, hint: told }, last.error.message).toEqual({ line: namedLine(program), hint })
  })
}
