import { FIXTURE_URL } from '../support/fixture-site.ts'
import { expect, LabPanel, test } from './lab.ts'

test('two tabs share the edits of a lab, and each says what the other changed', async ({
  context,
  openFixtureLab,
}) => {
  const one = await openFixtureLab()
  const other = new LabPanel(await context.newPage())
  await other.open(FIXTURE_URL)
  await one.write('Low-level code', '// ops of one tab')
  await expect(other.program('low-level')).toContainText('// ops of one tab')
  await expect(other.panel).toContainText('You changed Ops in another tab.')
  await other.write('High-level code', '// layers of the other')
  await expect(other.panel).not.toContainText('in another tab')
  await expect(one.panel.getByRole('textbox', { name: 'High-level code' })).toHaveText(
    '// layers of the other',
  )

  await one.open(FIXTURE_URL)
  await expect(one.program('low-level')).toContainText('// ops of one tab')
  await expect(one.program('high-level')).toContainText('// layers of the other')
})

test('a tab that was changed from another goes back to what it had', async ({
  context,
  openFixtureLab,
}) => {
  const one = await openFixtureLab()
  const other = new LabPanel(await context.newPage())
  await other.open(FIXTURE_URL)
  await one.write('Low-level code', '// ops of one tab')
  await other.button('Bring back what was here').click()
  await expect(other.program('low-level')).toContainText('variableGrads')
  await expect(one.panel.getByRole('textbox', { name: 'Low-level code' })).toContainText(
    'variableGrads',
  )
  await one.button('Bring them back').click()
  await expect(one.panel.getByRole('textbox', { name: 'Low-level code' })).toHaveText(
    '// ops of one tab',
  )
})

test('the cursor keeps its place while another tab writes elsewhere in the text', async ({
  context,
  openFixtureLab,
}) => {
  const one = await openFixtureLab()
  await one.write('High-level code', 'first()\nsecond()\n')
  const other = new LabPanel(await context.newPage())
  await other.open(FIXTURE_URL)
  await (await other.editor('High-level code')).click()
  await other.page.keyboard.press('ControlOrMeta+Home')
  await one.page.keyboard.insertText('third()')
  const editor = other.panel.getByRole('textbox', { name: 'High-level code' })
  await expect(editor).toContainText('third()')
  await other.page.keyboard.insertText('// mine ')
  await expect(editor.locator('.cm-line')).toHaveText(['// mine first()', 'second()', 'third()'])
})
