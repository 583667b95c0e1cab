import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { TOLERANCE } from '../../src/agreement/tolerance.ts'
import { objections } from '../support/axe.ts'
import { FIXTURE_LAB, FIXTURE_URL } from '../support/fixture-site.ts'
import { settled } from '../support/settled.ts'
import { expect, LabPanel, RUN, test } from './lab.ts'

function leaked(lab: LabPanel): Locator {
  return lab.truth.locator('div').filter({ hasText: 'leaked' }).locator('dd')
}

test('Run, pressed before the panel’s code has come, runs when it has', async ({ page }) => {
  const code = Promise.withResolvers()
  await page.route(/\/Panel\./, async (route) => {
    await code.promise
    await route.continue()
  })
  const lab = new LabPanel(page)
  await page.goto(FIXTURE_URL)
  await lab.button('Run').click()
  await expect(lab.status).not.toContainText('Run')
  code.resolve(null)
  await lab.done()
})

for (const [backend, name] of [
  ['webgl', 'WebGL'],
  ['cpu', 'CPU'],
] as const) {
  test(`both programs draw the recorded curve on ${name}`, async ({ openFixtureLab }) => {
    const lab = await openFixtureLab()
    await lab.use(backend)
    await lab.button('Run').click()
    await expect(lab.panel.getByRole('progressbar')).toBeVisible()
    await lab.done()
    await expect(lab.truth).toContainText(name)
    await expect(leaked(lab)).toHaveText('0')
    await expect(lab.panel.getByRole('progressbar')).toHaveCount(0)
    const gap = await lab.gap()
    expect(gap).toBeGreaterThan(0)
    expect(gap).toBeLessThanOrEqual(TOLERANCE.plain)
    await expect(lab.panel.getByRole('img', { name: /Layers: from .*\. Ops: from / })).toBeVisible()
    await expect(lab.panel.getByRole('img', { name: /^Layers: boundary\./ })).toBeVisible()
    await expect(lab.panel.getByRole('img', { name: /^Ops: boundary\./ })).toBeVisible()
  })
}

test('Stop ends an endless loop, and the next run works', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('High-level code', 'while (true) {}')
  await lab.button('Run').click()
  await expect(lab.status).toContainText('does not answer', { timeout: 30_000 })
  await lab.button('Stop').click()
  await expect(lab.status).toContainText('stopped')
  await lab.button('Reset').click()
  await lab.run()
  expect(await lab.gap()).toBeLessThanOrEqual(TOLERANCE.plain)
})

test('an error names the file and the line, and marks it', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('Low-level code', '\nconst a = 1\n\nnothing.here(a)\n')
  await page.keyboard.press('Control+Enter')
  await expect(lab.status).toContainText('failed', RUN)
  await expect(lab.alert).toContainText('low-level.ts, line 4')
  await expect(lab.alert).toContainText('ReferenceError: nothing is not defined')
  await expect(lab.panel.locator('.cm-line.error-line')).toHaveText('nothing.here(a)')
  await lab.button('Edit').click()
  await expect(lab.panel.locator('.lab-code .error-line')).toHaveText('nothing.here(a)')
})

test('typing keeps every key, survives a reload, and can be reset', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.button('Edit').click()
  const editor = lab.panel.getByRole('textbox', { name: 'High-level code' })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('// quick brown foxes jump over lazy dogs\n')
  await expect(editor.locator('.cm-line').first()).toHaveText(
    '// quick brown foxes jump over lazy dogs',
  )
  const again = await openFixtureLab()
  await expect(again.panel).toContainText('your edits from an earlier visit')
  await expect(again.panel.locator('.new-line')).toHaveText(
    '// quick brown foxes jump over lazy dogs',
  )
  await again.button('Reset').click()
  await expect(again.panel.locator('.new-line')).toHaveCount(0)
  await again.button('Bring them back').click()
  await expect(again.panel.locator('.new-line')).toHaveCount(1)
})

test('Escape, then Tab leaves the editor', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.button('Edit').click()
  const editor = lab.panel.getByRole('textbox', { name: 'High-level code' })
  await expect(editor).toHaveAccessibleDescription(/Escape, then Tab leaves the editor/)
  await editor.click()
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor).not.toBeFocused()
})

test('a try shows its edits, runs, and says what came of it', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.labTry(0).click()
  await expect(lab.panel.locator('.new-line').first()).toBeVisible()
  await lab.done()
  await expect(lab.panel.locator('.lab-finding').first()).toContainText('This happened here.')
  expect(await lab.gap()).toBeGreaterThan(TOLERANCE.plain)
})

test('tensors that a program leaves behind are counted and named', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const forgotten = lab.panel.getByRole('listitem').filter({ hasText: 'One line forgotten' })
  await forgotten.getByRole('button').click()
  await lab.done()
  await expect(forgotten).toContainText('This happened here.')
  // One for each of 60 epochs, counted from the second.
  await expect(leaked(lab)).toHaveText('Layers 0 / Ops 58')
  await expect(lab.panel).toContainText('Ops left 58 tensors behind.')
})

test('a try that does not fit the edited text says so and offers the original', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('High-level code', 'throw 1')
  await lab.write('Low-level code', 'throw 1')
  await lab.labTry(0).click()
  await expect(lab.panel).toContainText('does not fit the programs as they are now')
  await lab.button('Use the original and run').click()
  await lab.done()
})

test('a try fits a program that was edited elsewhere, in the line above too', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const own = readFileSync(`${FIXTURE_LAB}/low-level.ts`, 'utf8')
  await lab.write('Low-level code', own.replace('epochs = 60', 'epochs = 2'))
  await lab.labTry(1).click()
  const editor = lab.panel.getByRole('textbox', { name: 'Low-level code' })
  await expect(editor).toContainText('const rate = 0.05')
  await expect(editor).toContainText('const epochs = 2')
})

test('a try that cannot be loaded says so, and can be pressed again', async ({
  page,
  openFixtureLab,
}) => {
  await page.route('**/_astro/differences*.js', (route) => route.abort())
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const labTry = lab.labTry(0)
  await labTry.click()
  await expect(lab.panel).toContainText('did not load. Check the connection.')
  await page.unroute('**/_astro/differences*.js')
  await lab.button('Try again').click()
  await expect(lab.panel.locator('.new-line').first()).toBeVisible()
})

test('a shared link shows its code and does not run it', async ({
  page,
  openFixtureLab,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('High-level code', 'throw new Error("shared")')
  await lab.button('Share').click()
  await expect(lab.panel).toContainText('The link is copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(link)
  await expect(lab.panel).toContainText('Shared code: read it before you run it.')
  await expect(lab.panel).toBeInViewport()
  await expect(lab.panel.locator('.new-line')).toHaveText('throw new Error("shared")')
  await expect(lab.status).toContainText('Not run here yet')
  await expect(lab.backend).toHaveValue('cpu')
  await lab.button('Show the original').click()
  await expect(lab.panel.locator('.new-line')).toHaveCount(0)
})

test('links choose the side and the language, and say so', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab('?view=low&lang=python')
  await expect(lab.panel).toContainText('This link shows Ops only.')
  await expect(lab.panel.getByText('tensorflow.py', { exact: true }).last()).toBeVisible()
  await expect(lab.panel.locator('[data-source="keras"]')).toBeHidden()
  await lab.button('Show both').click()
  await expect(lab.panel.locator('[data-source="keras"]')).toBeVisible()
  await lab.button('Browser').click()
  await expect(lab.panel.locator('[data-source="high-level"]')).toBeVisible()
  await expect(lab.panel.locator('[data-source="keras"]')).toBeHidden()
})

test('a link with one side runs that program only', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab('?view=high')
  await lab.use('cpu')
  await lab.run()
  await expect(lab.panel.getByRole('img', { name: /Layers: from/ })).toBeVisible()
  await expect(lab.panel.getByRole('img', { name: /Ops: from/ })).toHaveCount(0)
})

test('narrow screens show the programs as tabs', async ({ page, openFixtureLab }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const lab = await openFixtureLab()
  await expect(lab.panel.getByRole('tabpanel', { name: 'Layers' })).toBeVisible()
  await lab.panel.getByRole('tab', { name: 'Layers' }).press('ArrowRight')
  await expect(lab.panel.getByRole('tab', { name: 'Ops' })).toBeFocused()
  await expect(lab.panel.getByRole('tabpanel', { name: 'Ops' })).toBeVisible()
  await expect(lab.panel.locator('[data-source="high-level"]')).toBeHidden()
})

test('the table of the curves has the live ones after a run', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.panel.getByText('Table of the curves', { exact: true }).click()
  const table = lab.panel.getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'Keras on JAX, recorded' })).toBeVisible()
  await lab.run()
  await expect(table.getByRole('columnheader', { name: 'Layers', exact: true })).toBeVisible()
})

test('nothing shifts when the panel comes alive, and nothing is loaded before intent', async ({
  page,
  openFixtureLab,
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
  const lab = await openFixtureLab()
  await settled(page)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  expect(asked.filter((path) => path.startsWith('/sandbox/'))).toEqual([])
  await lab.button('Run').focus()
  await expect.poll(() => asked.some((path) => path.startsWith('/sandbox/core'))).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the programs, the recorded chart and the tries are there', async ({ page }) => {
    await page.goto(FIXTURE_URL)
    const lab = new LabPanel(page)
    await expect(page.getByRole('region', { name: 'A straight boundary' })).toBeVisible()
    for (const program of ['high-level', 'low-level', 'keras', 'tensorflow']) {
      await expect(lab.panel.locator(`[data-source="${program}"]`)).toBeVisible()
    }
    await expect(lab.panel.getByRole('img', { name: /Keras, recorded: from/ })).toBeVisible()
    await expect(
      lab.panel.getByRole('img', { name: /^TensorFlow, recorded: boundary\./ }),
    ).toBeVisible()
    await expect(lab.panel.locator('.lab-tries p').first()).toBeVisible()
    await expect(lab.button('Run')).toBeHidden()
    await expect(page.getByText('Without JavaScript the programs below can be read')).toBeVisible()
    expect(await lab.gap()).toBeLessThanOrEqual(TOLERANCE.plain)
  })

  test('the guide says that it asks nothing, and leaves its table', async ({ page }) => {
    await page.goto('/trade-offs/which-to-choose/')
    await expect(page.getByText('Without JavaScript no questions are asked')).toBeVisible()
    await expect(page.locator('choice-guide')).toBeHidden()
  })
})

test('print shows all four programs and the chart, and no controls', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await page.emulateMedia({ media: 'print' })
  for (const program of ['high-level', 'low-level', 'keras', 'tensorflow']) {
    await expect(lab.panel.locator(`[data-source="${program}"]`)).toBeVisible()
  }
  await expect(lab.panel.getByRole('img', { name: /Keras, recorded: from/ })).toBeVisible()
  await expect(lab.button('Run')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}, at rest, after a failed run and while editing`, async ({
    page,
    openFixtureLab,
  }) => {
    await page.emulateMedia({ colorScheme })
    const lab = await openFixtureLab()
    const check = async () =>
      expect(await objections(page, { within: '#lab-straight' })).toEqual([])
    await check()
    await lab.use('cpu')
    await lab.write('High-level code', 'console.log(1)\nnothing()')
    await lab.button('Run').click()
    await expect(lab.status).toContainText('failed', RUN)
    await expect(lab.panel.getByText('Output (1 line)')).toBeVisible()
    await lab.panel.getByText('Table of the curves', { exact: true }).click()
    await lab.button('Download').click()
    await check()
  })
}
