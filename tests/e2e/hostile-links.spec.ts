import { test, type Page } from '@playwright/test'
import { checkLink } from '../hostile/checks/link.ts'
import { brokenLinks } from '../hostile/links/broken.ts'
import { codeLinks } from '../hostile/links/code.ts'

const links = [...brokenLinks, ...codeLinks]

test.describe.configure({ mode: 'default' })

let page: Page
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ serviceWorkers: 'block' })
})
test.afterAll(() => page.close())

for (const link of links) {
  test(`a link: ${link.name}`, ({ baseURL }) => checkLink(page, baseURL ?? '', link))
}
