import type { Locator, Page } from '@playwright/test'
import { SHOWN_KINDS } from '../../src/sandbox/lab/show.ts'
import { objections } from '../support/axe.ts'
import { FIXTURE_URL } from '../support/fixture-site.ts'
import { expect, type LabPanel, RUN, test } from './lab.ts'

/** The functions of `show`, as the list has them. */
const KINDS = SHOWN_KINDS.toSorted()

/** Opens the editors, and puts the cursor at the end of the one of the layers. */
async function edit(lab: LabPanel): Promise<Locator> {
  const editor = await lab.editor('High-level code')
  await editor.click()
  await lab.page.keyboard.press('ControlOrMeta+End')
  return editor
}

/** Waits until the list that is open takes keys: it takes none while it is younger than 75 ms. */
async function listTakesKeys(page: Page): Promise<void> {
  await expect(page.getByRole('listbox', { name: 'Completions' })).toBeVisible()
  const seen = await page.evaluate(() => performance.now())
  await page.waitForFunction((seen) => performance.now() - seen > 75, seen)
}

async function accept(page: Page): Promise<void> {
  await listTakesKeys(page)
  await page.keyboard.press('Enter')
}

test('names are completed, and Enter takes what is open and nothing else', async ({
  page,
  openFixtureLab,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const lab = await openFixtureLab()
  const editor = await edit(lab)
  expect(asked).not.toContain('/lab/api.json')
  await page.keyboard.type('const layer = tf.layers.den')
  const list = lab.panel.getByRole('listbox', { name: 'Completions' })
  await expect(list.getByRole('option', { name: /^dense\(/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(lab.panel.locator('.cm-completionInfo')).toContainText('Creates a dense')
  expect(asked).toContain('/lab/api.json')
  await accept(page)
  await expect(editor.locator('.cm-line').last()).toHaveText('const layer = tf.layers.dense')
  await page.keyboard.press('Enter')
  await page.keyboard.type('show.')
  await expect(list.getByRole('option')).toHaveText(KINDS.map((kind) => new RegExp(`^${kind}\\b`)))
  await listTakesKeys(page)
  await page.keyboard.press('ArrowDown')
  await accept(page)
  await expect(editor.locator('.cm-line').last()).toHaveText(`show.${KINDS[1]}`)
  await page.keyboard.press('Enter')
  await page.keyboard.type('x.matMul')
  await expect(list).toBeVisible()
  await accept(page)
  await page.keyboard.type('1')
  await expect(editor.locator('.cm-line').last()).toHaveText('1')
})

test('Escape closes the list and frees Tab', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  const editor = await edit(lab)
  await page.keyboard.type('tf.matM')
  await expect(lab.panel.getByRole('listbox')).toBeVisible()
  await expect(editor).toHaveAttribute('aria-activedescendant', /./)
  await page.keyboard.press('Escape')
  await expect(lab.panel.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(editor).not.toBeFocused()
  await expect(editor.locator('.cm-line').last()).toHaveText('tf.matM')
})

test('how to leave is in view where a long program is edited, and not on the cursor', async ({
  page,
  openLab,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  const lab = await openLab('/features/layers/')
  const editor = await lab.editor('High-level code')
  await editor.press('ControlOrMeta+Home')
  const hint = lab.panel.getByText('Escape, then Tab leaves the editor.').first()
  for (let line = 0; line < 30; line++) await page.keyboard.press('ArrowDown')
  await expect(hint).toBeInViewport({ ratio: 1 })
  const cursor = await page.evaluate(
    () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom,
  )
  expect(cursor).toBeLessThanOrEqual((await hint.boundingBox())?.y ?? 0)
})

test('an error stands at its line, and is reached from the alert and by F8', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const editor = await edit(lab)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(
    "import * as tf from '@tensorflow/tfjs'\n\nconst a = tf.ones([2, 3])\ntf.matMul(a, a)\n",
  )
  await page.keyboard.press('Meta+Enter')
  await expect(lab.alert).toContainText('high-level.ts, line 4', RUN)
  await expect(editor.locator('.error-line')).toHaveText('tf.matMul(a, a)')
  await expect(editor.locator('.error-words')).toContainText('inner shapes (3) and (2)')
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await expect(editor).toHaveAccessibleDescription(/Line 4 has an error: F8 goes there/)
  const cursorLine = () =>
    page.evaluate(() => {
      const node = getSelection()?.anchorNode
      return (node instanceof Element ? node : node?.parentElement)?.closest('.cm-line')
        ?.textContent
    })
  await page.keyboard.press('F8')
  expect(await cursorLine()).toBe('tf.matMul(a, a)')
  await page.keyboard.press('ControlOrMeta+Home')
  await lab.button('Go to line 4').press('Enter')
  await expect(editor).toBeFocused()
  expect(await cursorLine()).toBe('tf.matMul(a, a)')
  await lab.button('Edit').click()
  await expect(lab.panel.locator('.lab-code .error-line')).toHaveAttribute(
    'data-error',
    /inner shapes/,
  )
  await lab.button('Go to line 4').click()
  await expect(lab.program('high-level').locator('pre')).toBeFocused()
})

test('a second error in the same place is reached as the first was', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const editor = await lab.editor('High-level code')
  for (const program of ['tf.ones([2])', 'tg.ones([2])', 'th.ones([2])']) {
    await editor.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(program)
    await expect(lab.button('Go to line 1')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(lab.alert).toContainText(`${program.slice(0, 2)} is not defined`, RUN)
    await expect(lab.button('Go to line 1')).toBeVisible()
    await expect(editor.locator('.error-words')).toContainText(program.slice(0, 2))
  }
})

test('changes are shown against the original, in the editor and outside of it', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await expect(lab.button(/^Changes/)).toHaveCount(0)
  const editor = await edit(lab)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.type('// another first line')
  const changes = lab.button('Changes in Layers: 1 line added, 1 line removed')
  await changes.click()
  await expect(editor.locator('.cm-deletedChunk del')).toHaveText(/^import \* as tf/)
  await expect(editor.locator('.cm-changedLine')).toHaveText('// another first line')
  expect(await objections(page, { within: '#lab-straight' })).toEqual([])
  await lab.button('Edit').click()
  await expect(lab.panel.locator('.lab-code del')).toHaveText(/^import \* as tf/)
  await expect(lab.panel.locator('.lab-code ins')).toHaveText('// another first line')
  await changes.click()
  await expect(lab.panel.locator('.lab-code del')).toHaveCount(0)
  await lab.labTry(1).click()
  await lab.button(/^Changes in Ops/).click()
  await expect(lab.panel.locator('.lab-code del').first()).toBeVisible()
})

test('edits outlive a reload, a reset, a try and the code of a link', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  const mine = lab.panel.locator('.new-line').filter({ hasText: '// mine' })
  const write = async (text: string) => {
    await edit(lab)
    await page.keyboard.insertText(text)
    await lab.button('Edit').click()
  }
  await write('// theirs')
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.title = text
      return Promise.resolve()
    }
  })
  await lab.button('Share').click()
  await expect(lab.panel).toContainText('The link is copied.')
  const link = await page.title()
  await lab.button('Reset').click()
  await lab.button('Forget them').click()

  await write('// mine')
  await lab.open(FIXTURE_URL)
  await expect(lab.panel).toContainText('your edits from an earlier visit')
  await lab.button('Reset').click()
  await expect(mine).toHaveCount(0)
  await lab.open(FIXTURE_URL)
  await lab.button('Bring them back').click()
  await expect(mine).toBeVisible()

  await lab.labTry(0).click()
  await expect(mine).toBeVisible()
  await lab.button('Reset').click()
  await expect(mine).toHaveCount(0)
  await lab.button('Bring them back').click()
  await expect(mine).toBeVisible()

  await page.goto('about:blank')
  await lab.open(link)
  await expect(lab.panel).toContainText('Shared code: read it before you run it.')
  await expect(mine).toHaveCount(0)
  await write(' and more')
  await lab.open(page.url())
  await expect(
    lab.panel.locator('.new-line').filter({ hasText: '// theirs and more' }),
  ).toBeVisible()
  await lab.button('Bring them back').click()
  await expect(mine).toBeVisible()
})
