import type { Page } from '@playwright/test'
import { offlineFiles } from '../../src/offline/build/make.ts'
import { objections } from '../support/axe.ts'
import { builtSite, serveFiles } from '../support/folder-server.ts'
import { expect, LabPanel, RUN, test } from './lab.ts'

test.use({ serviceWorkers: 'allow' })

const SETTING = 'contribute/reading-offline/'
const LAB = 'features/automatic-differentiation/'
const KEPT = 'All pages and the search can be read without a network.'

let host: Awaited<ReturnType<typeof serveFiles>>
test.beforeEach(async () => {
  host = await serveFiles(builtSite(), process.env.BASE)
})
test.afterEach(() => host.close())

const setting = (page: Page) => page.locator('.offline-setting')
const said = (page: Page) => setting(page).getByRole('status')
const choice = (page: Page) => page.getByRole('checkbox', { name: 'Keep this site' })
const offer = (page: Page) => page.getByRole('complementary', { name: 'New version' })

/** Waits until the whole site is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
}

/** The site with another sentence on one page, and the service worker of that build. */
async function nextBuild(path: string): Promise<Map<string, Buffer>> {
  const files = builtSite()
  const html = String(files.get(`${path}index.html`))
  files.set(`${path}index.html`, Buffer.from(html.replace('<h1>', '<h1>Newer: ')))
  return withWorker(files)
}

async function withWorker(files: Map<string, Buffer>): Promise<Map<string, Buffer>> {
  const { written } = await offlineFiles(files)
  for (const { name, text } of written) files.set(name, Buffer.from(text))
  return files
}

function workersAndStores(page: Page): Promise<[number, string[]]> {
  return page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    await caches.keys(),
  ])
}

test('after one visit pages that were not visited and the search work without a network', async ({
  page,
}) => {
  await page.goto(`${host.url}contribute/`)
  await kept(page)
  host.setAway(true)

  await page.goto(`${host.url}features/losses/?view=low`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Losses')
  await page.goto(`${host.url}claims`)
  await expect(page).toHaveURL(`${host.url}claims/`)

  await page.keyboard.press('Control+K')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('searchbox').fill('GradientTape')
  await expect(dialog.getByRole('link').first()).toHaveText('Automatic differentiation')
  await dialog.getByRole('button', { name: /^Search every word/ }).click()
  await expect(dialog.locator('mark').first()).toHaveText(/GradientTape/i)

  const missing = await page.goto(`${host.url}nowhere/`)
  expect(missing?.status()).toBe(404)
  await expect(page.locator('main')).toContainText('Without a network the pages of this site')
})

test('a lab runs without a network once its runtime was loaded, also in a newer build', async ({
  page,
}) => {
  const lab = new LabPanel(page, 'moons')
  await lab.open(host.url + LAB)
  await lab.use('cpu')
  await lab.run()
  await page.goto(host.url + SETTING)
  await expect(said(page)).toContainText(KEPT, RUN)
  await expect(said(page)).toContainText('on WebGL and CPU')

  // A build in which TensorFlow.js has another address.
  const files = builtSite()
  const [core = ''] = [...files.keys()].filter((path) => /^sandbox\/core\./.test(path))
  const newer = core.replace(/\.[^.]+\.js$/, '.0123456789abcdef.js')
  const html = String(files.get(`${LAB}index.html`)).replaceAll(core, newer)
  files.set(newer, files.get(core) as Buffer)
  files.delete(core)
  files.set(`${LAB}index.html`, Buffer.from(html))
  host.replace(await withWorker(files))
  await page.reload()
  await offer(page).getByRole('button', { name: 'Load it' }).click(RUN)
  await expect(offer(page)).toHaveCount(0)

  host.setAway(true)
  host.requests.length = 0
  await lab.open(host.url + LAB)
  await lab.use('cpu')
  await lab.run()
  expect(host.requests).toEqual([])
})

test('a newer build is offered, and takes the older one’s place as a whole when asked', async ({
  page,
  context,
}) => {
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto(host.url + SETTING)
  await kept(page)
  host.replace(await nextBuild(SETTING))

  // The visit that finds the newer build still shows the older one, and says so.
  await page.reload()
  await expect(offer(page)).toContainText('A newer version of this site is here.', RUN)
  await expect(heading).toHaveText('Reading offline')
  expect(await objections(page, { within: '.update-offer' })).toEqual([])

  const other = await context.newPage()
  await other.goto(`${host.url}claims/`)
  await offer(page).getByRole('button', { name: 'Load it' }).click()
  await expect(offer(page)).toContainText('One other page of this site is open')
  await expect(heading).toHaveText('Reading offline')
  await other.close()

  await offer(page).getByRole('button', { name: 'Load it' }).click()
  await expect(heading).toHaveText('Newer: Reading offline')
  await expect(offer(page)).toHaveCount(0)
  host.setAway(true)
  await page.reload()
  await expect(heading).toHaveText('Newer: Reading offline')
})

test('a build that changes while it is fetched is not kept, and the setting says so', async ({
  page,
}) => {
  const files = builtSite()
  files.set('claims/index.html', Buffer.from('<h1>of another build</h1>'))
  host.replace(files)
  await page.goto(host.url + SETTING)
  await expect(said(page)).toContainText('the site changed meanwhile', RUN)
  expect((await workersAndStores(page))[0]).toBe(0)
})

test('opted out, all that was kept is deleted, and nothing is kept until the reader asks', async ({
  page,
}) => {
  await page.goto(host.url + SETTING)
  await expect(said(page)).toContainText(KEPT, RUN)
  await choice(page).uncheck()
  await expect(said(page)).toContainText('Nothing is kept.')
  expect(await workersAndStores(page)).toEqual([0, []])

  await page.goto(`${host.url}claims/`)
  await page.goto(host.url + SETTING)
  await expect(choice(page)).not.toBeChecked()
  await expect(said(page)).toContainText('Nothing is kept.')
  expect(await workersAndStores(page)).toEqual([0, []])

  await choice(page).check()
  await expect.poll(() => workersAndStores(page).then(([workers]) => workers)).toBe(1)
  await page.reload()
  await expect(choice(page)).toBeChecked()
})

test('a browser that stores nothing, has no room, or saves data: the setting says so', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const reason = new URLSearchParams(location.search).get('as')
    if (reason === 'saving')
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    if (reason === 'blocked')
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'))
    if (reason === 'old') Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
  })
  await page.goto(`${host.url + SETTING}?as=old`)
  await expect(said(page)).toContainText('This browser cannot keep the site')
  await expect(choice(page)).toBeDisabled()
  await page.goto(`${host.url + SETTING}?as=blocked`)
  await expect(said(page)).toContainText('it stores nothing for this site')
  await page.goto(`${host.url + SETTING}?as=saving`)
  await expect(said(page)).toContainText(/nothing is kept unless you ask\. It is \d+\.\d MB/)
  expect(await workersAndStores(page)).toEqual([0, []])

  const cdp = await context.newCDPSession(page)
  const room = { origin: new URL(host.url).origin, quotaSize: 2_000_000 }
  await cdp.send('Storage.overrideQuotaForOrigin', room)
  await page.goto(host.url + SETTING)
  await expect(said(page)).toContainText('there is no room for it', RUN)
  const left = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      return (await Promise.all(stores.map((store) => store.keys()))).flat().length
    })
  // The page itself tries once more.
  await expect.poll(left).toBe(0)
})
