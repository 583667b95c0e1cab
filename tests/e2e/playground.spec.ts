import { expect, test, type Locator, type Page } from '@playwright/test'
import { objections } from '../support/axe.ts'

/** Software WebGL trains slowly. */
const RUN = { timeout: 50_000 }
const LINE = 'a,b,kind\n0,1,low\n1,0,low\n4,5,high\n5,4,high\n'

/** Opens the page and waits until its parts are alive: the lab and, where it stands, the list of own data. */
async function open(page: Page, path = '/playground/'): Promise<Locator> {
  await page.goto(path)
  await expect(page.locator('astro-island[ssr]:has(.lab, .own-data)')).toHaveCount(0)
  return page.locator('.lab')
}

async function runOnCpu(lab: Locator): Promise<void> {
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await lab.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(lab.getByRole('status')).toHaveText(/^Run done\.$/, RUN)
}

function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  return page.getByLabel(/^Choose a CSV file/).setInputFiles(file)
}

test('the blank pair runs, draws one curve and compares with nothing', async ({ page }) => {
  const lab = await open(page)
  await runOnCpu(lab)
  await expect(
    lab.getByRole('img', { name: /loss over x\. Layers: from .* Ops: from / }),
  ).toBeVisible()
  await expect(lab.getByRole('group', { name: 'Language of the programs' })).toHaveCount(0)
  await expect(lab.locator('.lab-gap')).toHaveCount(0)
})

test('a lab opens with its programs at an address of its own, and shows its pictures', async ({
  page,
}) => {
  await open(page)
  await page.locator('main').getByRole('link', { name: 'Two moons' }).click()
  await expect(page).toHaveURL(/\/playground\/moons\/$/)
  const lab = await open(page, page.url())
  await expect(lab.locator('[data-source="high-level"]')).toContainText("show.field('boundary'")
  await runOnCpu(lab)
  await expect(lab.getByRole('img', { name: /^Layers: boundary\./ })).toBeVisible()
})

test('a CSV file that is dropped is kept over a reload, read by a program, and removed', async ({
  page,
}) => {
  let lab = await open(page)
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'Two Kinds.csv', { type: 'text/csv' }))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }))
  }, LINE)
  await expect(page.getByText("Programs read it as data('two-kinds')")).toBeVisible()
  lab = await open(page)
  const item = page.getByRole('list', { name: 'Your data sets' }).getByRole('listitem')
  await expect(item).toContainText('two-kinds 4 rows, 3 columns, 43 bytes')
  await expect(item).toContainText('x is [4, 2], y is [4, 1]. y holds 0 for low, 1 for high.')

  await lab.getByRole('button', { name: 'Edit', exact: true }).click()
  for (const name of ['High-level code', 'Low-level code']) {
    await lab.getByRole('textbox', { name }).click()
    await page.keyboard.press('ControlOrMeta+a')
    const program = name === 'Low-level code' ? 'low-level' : 'high-level'
    const text = await lab.locator(`[data-source="${program}"]`).textContent()
    await page.keyboard.insertText((text ?? '').replace("data('moons')", "data('two-kinds')"))
  }
  await runOnCpu(lab)
  const chart = lab.getByRole('img', { name: /Layers: from .* to .* at x 39\. Ops: from / })
  await expect(chart).toBeVisible()

  await item.getByRole('button', { name: 'Remove two-kinds' }).click()
  await expect(item).toHaveCount(0)
})

test('a CSV file that is chosen before the page’s code has come is kept', async ({ page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/_astro\/OwnData\..*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/playground/')
  await choose(page, 'early.csv', LINE)
  release()
  await expect(page.getByText("Programs read it as data('early')")).toBeVisible()
})

test('a bad CSV file is refused with its place and a remedy, in light and dark', async ({
  page,
}) => {
  await open(page)
  const alert = page.locator('.own-data').getByRole('alert')
  await choose(page, 'bad.csv', 'a,b\n1,2\n3,x\n')
  await expect(alert).toHaveText(
    /^bad\.csv: Row 3, column 2 \(“b”\) holds “x”.*Write a number there/,
  )
  await choose(page, 'moons.csv', 'a\n1\n')
  await expect(alert).toContainText('which is a data set of this site. Rename the file.')
  await expect(page.getByRole('list', { name: 'Your data sets' })).toHaveCount(0)
  await choose(page, 'good.csv', LINE)
  await expect(alert).toBeEmpty()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await objections(page, { within: 'main' }), colorScheme).toEqual([])
  }
})

test('what a file leaves open is asked beside it, and the answer is kept with it', async ({
  page,
}) => {
  await open(page)
  const item = page.getByRole('list', { name: 'Your data sets' }).getByRole('listitem').first()
  await choose(page, 'prices.csv', '"1,234",2,low\n"5,678",3,high\n')
  await expect(page.getByText('See below how it was read.')).toBeVisible()
  await expect(item).toContainText('prices 2 rows, 3 columns')
  const firstRow = item.getByRole('combobox', { name: 'What is row 1, “1,234, 2, low”?' })
  await expect(firstRow).toHaveValue('data')
  const number = item.getByRole('combobox', { name: /holds “1,234”. Which number is that\?$/ })
  await expect(number.getByRole('option', { selected: true })).toHaveText(/^1234: /)
  await number.selectOption({ label: '1.234: the comma is the decimal sign' })
  await expect(page.getByText('“prices” is read again, as you chose.')).toBeVisible()
  await firstRow.selectOption('The names of the columns')
  await expect(item).toContainText('prices 1 row, 3 columns')
  await expect(item).toContainText('Columns: 1,234, 2, low.')

  await open(page)
  await expect(item).toContainText('prices 1 row, 3 columns')
  await choose(page, 'prices.csv', '"1,234",2,low\n"5,678",3,high\n"9,876",3,high\n')
  await expect(item).toContainText('prices 2 rows, 3 columns')
  await expect(item.getByRole('combobox', { name: /Which number is that\?$/ })).toHaveValue('comma')
})

test('what float32 loses is told before training, and the remedy reaches the program', async ({
  page,
}) => {
  const lab = await open(page)
  const rows = Array.from({ length: 8 }, (_, step) => `${1_700_000_000_000 + step},${step}\n`)
  await choose(page, 'times.csv', `t,y\n${rows.join('')}`)
  const warning = page.getByText('Column “t” in float32: 8 different values become 1.')
  await expect(warning).toBeVisible()
  const remedy = page.getByRole('combobox', { name: /“t”, which float32 cannot hold\?$/ })
  await expect(remedy).toHaveValue('none')
  await remedy.selectOption({ label: '1700000000000 is subtracted, the first value' })
  await expect(page.getByText('“times” is read again, as you chose.')).toBeVisible()
  await expect(warning).toHaveCount(0)
  expect(await objections(page, { within: '.own-data' })).toEqual([])

  await lab.getByRole('button', { name: 'Edit', exact: true }).click()
  for (const name of ['High-level code', 'Low-level code']) {
    await lab.getByRole('textbox', { name }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(
      "import { data } from 'lab'\nconst { x } = await data('times')\nconsole.log(String(await x.data()))\n",
    )
  }
  await runOnCpu(lab)
  await expect(lab.getByText('0,1,2,3,4,5,6,7').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs and shows the programs', async ({ page }) => {
    await page.goto('/playground/')
    await expect(page.getByText('Without JavaScript the programs below can be read')).toBeVisible()
    await expect(page.getByText('This needs JavaScript.')).toBeVisible()
    await expect(page.locator('[data-source="low-level"]')).toBeVisible()
    await expect(page.getByLabel(/^Choose a CSV file/)).toBeHidden()
  })
})
