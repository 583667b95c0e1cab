import type { Locator } from '@playwright/test'
import { expect, test } from './lab.ts'

interface Dropped {
  file?: string
  text?: string
  link?: string
}

/** Drops something on an element as a browser does; true where its own way to take it was called off. */
async function drop(target: Locator, dropped: Dropped): Promise<boolean> {
  return target.evaluate((element, { file, text, link }) => {
    const dataTransfer = new DataTransfer()
    if (file !== undefined) dataTransfer.items.add(new File(['a,b\n1,2\n'], file))
    if (text !== undefined) dataTransfer.setData('text/plain', text)
    if (link !== undefined) dataTransfer.setData('text/uri-list', link)
    const { left, top } = element.getBoundingClientRect()
    const place = { clientX: left + 1, clientY: top + 1 }
    const options = { bubbles: true, cancelable: true, dataTransfer, ...place }
    return !element.dispatchEvent(new DragEvent('drop', options))
  }, dropped)
}

const REFUSED = 'The editor takes no files, pictures or links.'

for (const [what, dropped] of [
  ['a CSV file', { file: 'a.csv' }],
  ['a picture of a page, which comes with its address', { file: 'a.png', link: 'https://a.b/c' }],
  ['a link', { link: 'https://a.b/c', text: 'https://a.b/c' }],
] as const) {
  test(`${what} is kept out of the program`, async ({ page, openFixtureLab }) => {
    const lab = await openFixtureLab()
    await lab.write('High-level code', 'const mine = 1')
    const editor = await lab.editor('High-level code')
    expect(await drop(editor.locator('.cm-line').first(), dropped)).toBe(true)
    await expect(lab.panel).toContainText(REFUSED)
    // A file that the editor takes is read before it is written: what is typed comes before or after it.
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText('0')
    await expect(editor).toHaveText('const mine = 10')
    await expect(lab.panel).not.toContainText(REFUSED)
  })
}

test('text is taken, once', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.write('High-level code', 'const mine = 1')
  const editor = await lab.editor('High-level code')
  expect(await drop(editor.locator('.cm-line').first(), { text: '/* x */' })).toBe(true)
  await expect(editor).toHaveText('/* x */const mine = 1')
  await expect(lab.panel).not.toContainText(REFUSED)
})

test('a file dropped on the editor of the playground is data, and no code', async ({ openLab }) => {
  const lab = await openLab('/playground/')
  await lab.write('High-level code', 'const mine = 1')
  const editor = await lab.editor('High-level code')
  await drop(editor.locator('.cm-line').first(), { file: 'two.csv' })
  await expect(lab.page.locator('main')).toContainText('two.csv')
  await expect(editor).toHaveText('const mine = 1')
})
