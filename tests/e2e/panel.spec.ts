import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { settled } from '../support/settled.ts'

const PAGE = '/features/automatic-differentiation/'
const TOLERANCE = 5e-6
/** Software WebGL trains slowly. */
const RUN = { timeout: 50_000 }

/** Opens the page and waits until its lab is alive. */
async function openLab(page: Page, query = ''): Promise<Locator> {
  await page.goto(PAGE + query)
  const lab = page.locator('#lab-moons')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr] .lab')).toHaveCount(0)
  return lab
}

function status(lab: Locator): Locator {
  return lab.getByRole('status')
}

function button(lab: Locator, name: string): Locator {
  return lab.getByRole('button', { name, exact: true })
}

async function useCpu(lab: Locator): Promise<void> {
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
}

async function gapOf(lab: Locator): Promise<number> {
  return Number(await lab.locator('[data-gap]').getAttribute('data-gap'))
}

function leaked(lab: Locator): Locator {
  return lab.locator('.lab-truth div').filter({ hasText: 'leaked' }).locator('dd')
}

/** Replaces the whole text of an editor. */
async function write(page: Page, lab: Locator, name: string, text: string): Promise<void> {
  const editor = lab.getByRole('textbox', { name })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

for (const [backend, name] of [
  ['webgl', 'WebGL'],
  ['cpu', 'CPU'],
] as const) {
  test(`both programs draw the recorded curve on ${name}`, async ({ page }) => {
    const lab = await openLab(page)
    const recorded = await gapOf(lab)
    await lab.getByRole('combobox', { name: 'Backend' }).selectOption(backend)
    await button(lab, 'Run').click()
    await expect(lab.getByRole('progressbar')).toBeVisible()
    await expect(status(lab)).toContainText('done', RUN)
    await expect(lab.locator('.lab-truth')).toContainText(name)
    await expect(leaked(lab)).toHaveText('0')
    await expect(lab.getByRole('progressbar')).toHaveCount(0)
    const gap = await gapOf(lab)
    expect(gap).toBeGreaterThan(0)
    expect(gap).not.toBe(recorded)
    expect(gap).toBeLessThanOrEqual(TOLERANCE)
    await expect(lab.getByRole('img', { name: /Layers: from .*\. Ops: from / })).toBeVisible()
    await expect(lab.getByRole('img', { name: /^Layers: boundary\./ })).toBeVisible()
    await expect(lab.getByRole('img', { name: /^Ops: boundary\./ })).toBeVisible()
  })
}

test('Stop ends an endless loop, and the next run works', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await button(lab, 'Edit').click()
  await write(page, lab, 'High-level code', 'while (true) {}')
  await button(lab, 'Run').click()
  await expect(status(lab)).toContainText('does not answer', { timeout: 30_000 })
  await button(lab, 'Stop').click()
  await expect(status(lab)).toContainText('stopped')
  await button(lab, 'Reset').click()
  await button(lab, 'Run').click()
  await expect(status(lab)).toContainText('done', RUN)
  expect(await gapOf(lab)).toBeLessThanOrEqual(TOLERANCE)
})

test('an error names the file and the line, and marks it', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await button(lab, 'Edit').click()
  await write(page, lab, 'Low-level code', '\nconst a = 1\n\nnothing.here(a)\n')
  await page.keyboard.press('Control+Enter')
  await expect(status(lab)).toContainText('failed', RUN)
  await expect(lab.getByRole('alert')).toContainText('low-level.ts, line 4')
  await expect(lab.getByRole('alert')).toContainText('ReferenceError: nothing is not defined')
  await expect(lab.locator('.cm-line.error-line')).toHaveText('nothing.here(a)')
  await button(lab, 'Edit').click()
  await expect(lab.locator('.lab-code .error-line')).toHaveText('nothing.here(a)')
})

test('typing keeps every key, survives a reload, and can be reset', async ({ page }) => {
  const lab = await openLab(page)
  await button(lab, 'Edit').click()
  const editor = lab.getByRole('textbox', { name: 'High-level code' })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('// quick brown foxes jump over lazy dogs\n')
  await expect(editor.locator('.cm-line').first()).toHaveText(
    '// quick brown foxes jump over lazy dogs',
  )
  const again = await openLab(page)
  await expect(again).toContainText('your edits from an earlier visit')
  await expect(again.locator('.new-line')).toHaveText('// quick brown foxes jump over lazy dogs')
  await button(again, 'Reset').click()
  await expect(again.locator('.new-line')).toHaveCount(0)
  await button(again, 'Bring them back').click()
  await expect(again.locator('.new-line')).toHaveCount(1)
})

test('Escape, then Tab leaves the editor', async ({ page }) => {
  const lab = await openLab(page)
  await button(lab, 'Edit').click()
  const editor = lab.getByRole('textbox', { name: 'High-level code' })
  await expect(editor).toHaveAccessibleDescription(/Escape, then Tab leaves the editor/)
  await editor.click()
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor).not.toBeFocused()
})

test('a try shows its edits, runs, and says what came of it', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await lab.locator('.lab-tries button').first().click()
  await expect(lab.locator('.new-line').first()).toBeVisible()
  await expect(status(lab)).toContainText('done', RUN)
  await expect(lab.locator('.lab-finding').first()).toContainText('This happened here.')
  expect(await gapOf(lab)).toBeGreaterThan(TOLERANCE)
})

test('tensors that a program leaves behind are counted and named', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  const forgotten = lab.getByRole('listitem').filter({ hasText: 'One line forgotten' })
  await forgotten.getByRole('button').click()
  await expect(status(lab)).toContainText('done', RUN)
  await expect(forgotten).toContainText('This happened here.')
  // One for each of 60 epochs, counted from the second.
  await expect(leaked(lab)).toHaveText('Layers 0 / Ops 58')
  await expect(lab).toContainText('Ops left 58 tensors behind.')
})

test('a try that does not fit the edited text says so and offers the original', async ({
  page,
}) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await button(lab, 'Edit').click()
  await write(page, lab, 'High-level code', 'throw 1')
  await write(page, lab, 'Low-level code', 'throw 1')
  await lab.locator('.lab-tries button').first().click()
  await expect(lab).toContainText('does not fit the programs as they are now')
  await button(lab, 'Use the original and run').click()
  await expect(status(lab)).toContainText('done', RUN)
})

test('a try fits a program that was edited elsewhere, in the line above too', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await button(lab, 'Edit').click()
  const own = readFileSync('content/labs/moons/low-level.ts', 'utf8')
  await write(page, lab, 'Low-level code', own.replace('epochs = 60', 'epochs = 2'))
  await lab.locator('.lab-tries button').nth(1).click()
  const editor = lab.getByRole('textbox', { name: 'Low-level code' })
  await expect(editor).toContainText('const rate = 0.02')
  await expect(editor).toContainText('const epochs = 2')
})

test('a try that cannot be loaded says so, and can be pressed again', async ({ page }) => {
  await page.route('**/_astro/differences*.js', (route) => route.abort())
  const lab = await openLab(page)
  await useCpu(lab)
  const labTry = lab.locator('.lab-tries button').first()
  await labTry.click()
  await expect(lab).toContainText('did not load. Check the connection.')
  await page.unroute('**/_astro/differences*.js')
  await button(lab, 'Try again').click()
  await expect(lab.locator('.new-line').first()).toBeVisible()
})

test('a shared link shows its code and does not run it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const lab = await openLab(page)
  await useCpu(lab)
  await button(lab, 'Edit').click()
  await write(page, lab, 'High-level code', 'throw new Error("shared")')
  await button(lab, 'Share').click()
  await expect(lab).toContainText('The link is copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(link)
  const opened = page.locator('#lab-moons')
  await expect(opened).toContainText('Shared code: read it before you run it.')
  await expect(opened).toBeInViewport()
  await expect(opened.locator('.new-line')).toHaveText('throw new Error("shared")')
  await expect(status(opened)).toContainText('Not run here yet')
  await expect(opened.getByRole('combobox', { name: 'Backend' })).toHaveValue('cpu')
  await button(opened, 'Show the original').click()
  await expect(opened.locator('.new-line')).toHaveCount(0)
})

test('links choose the side and the language, and say so', async ({ page }) => {
  const lab = await openLab(page, '?view=low&lang=python')
  await expect(lab).toContainText('This link shows Ops only.')
  await expect(lab.getByText('tensorflow.py', { exact: true }).last()).toBeVisible()
  await expect(lab.locator('[data-source="keras"]')).toBeHidden()
  await button(lab, 'Show both').click()
  await expect(lab.locator('[data-source="keras"]')).toBeVisible()
  await button(lab, 'Browser').click()
  await expect(lab.locator('[data-source="high-level"]')).toBeVisible()
  await expect(lab.locator('[data-source="keras"]')).toBeHidden()
})

test('a link with one side runs that program only', async ({ page }) => {
  const lab = await openLab(page, '?view=high')
  await useCpu(lab)
  await button(lab, 'Run').click()
  await expect(status(lab)).toContainText('done', RUN)
  await expect(lab.getByRole('img', { name: /Layers: from/ })).toBeVisible()
  await expect(lab.getByRole('img', { name: /Ops: from/ })).toHaveCount(0)
})

test('narrow screens show the programs as tabs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const lab = await openLab(page)
  await expect(lab.getByRole('tabpanel', { name: 'Layers' })).toBeVisible()
  await lab.getByRole('tab', { name: 'Layers' }).press('ArrowRight')
  await expect(lab.getByRole('tab', { name: 'Ops' })).toBeFocused()
  await expect(lab.getByRole('tabpanel', { name: 'Ops' })).toBeVisible()
  await expect(lab.locator('[data-source="high-level"]')).toBeHidden()
})

test('the table of the curves has the live ones after a run', async ({ page }) => {
  const lab = await openLab(page)
  await useCpu(lab)
  await lab.getByText('Table of the curves', { exact: true }).click()
  const table = lab.getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'Keras on JAX, recorded' })).toBeVisible()
  await button(lab, 'Run').click()
  await expect(status(lab)).toContainText('done', RUN)
  await expect(table.getByRole('columnheader', { name: 'Layers', exact: true })).toBeVisible()
})

test('nothing shifts when the panel comes alive, and nothing is loaded before intent', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const lab = await openLab(page)
  await settled(page)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  expect(asked.filter((path) => path.startsWith('/sandbox/'))).toEqual([])
  await button(lab, 'Run').focus()
  await expect.poll(() => asked.some((path) => path.startsWith('/sandbox/core'))).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the programs, the recorded chart and the tries are there', async ({ page }) => {
    await page.goto(PAGE)
    const lab = page.getByRole('region', { name: 'Two moons' })
    for (const program of ['high-level', 'low-level', 'keras', 'tensorflow']) {
      await expect(lab.locator(`[data-source="${program}"]`)).toBeVisible()
    }
    await expect(lab.getByRole('img', { name: /Keras, recorded: from/ })).toBeVisible()
    await expect(lab.getByRole('img', { name: /^TensorFlow, recorded: boundary\./ })).toBeVisible()
    await expect(lab.locator('.lab-tries p').first()).toBeVisible()
    await expect(lab.getByRole('button', { name: 'Run', exact: true })).toBeHidden()
    expect(await gapOf(lab)).toBeLessThanOrEqual(TOLERANCE)
  })
})

test('print shows all four programs and the chart, and no controls', async ({ page }) => {
  const lab = await openLab(page)
  await page.emulateMedia({ media: 'print' })
  for (const program of ['high-level', 'low-level', 'keras', 'tensorflow']) {
    await expect(lab.locator(`[data-source="${program}"]`)).toBeVisible()
  }
  await expect(lab.getByRole('img', { name: /Keras, recorded: from/ })).toBeVisible()
  await expect(button(lab, 'Run')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}, at rest, after a failed run and while editing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    const lab = await openLab(page)
    const check = async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await new AxeBuilder({ page })
        .include('#lab-moons')
        .withTags(tags)
        .analyze()
      expect(violations).toEqual([])
    }
    await check()
    await useCpu(lab)
    await button(lab, 'Edit').click()
    await write(page, lab, 'High-level code', 'console.log(1)\nnothing()')
    await button(lab, 'Run').click()
    await expect(status(lab)).toContainText('failed', RUN)
    await expect(lab.getByText('Output (1 line)')).toBeVisible()
    await lab.getByText('Table of the curves', { exact: true }).click()
    await button(lab, 'Download').click()
    await check()
  })
}
