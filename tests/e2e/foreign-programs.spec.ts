import { expect, RUN, test } from './lab.ts'

const PAGE = `<!doctype html>
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs"></script>
<canvas></canvas>
<script>
  console.log('sum', tf.ones([3]).sum().dataSync()[0])
</script>`

test('a page of script tags is called one, and its scripts run after a press', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab('?view=high')
  await lab.use('cpu')
  await lab.write('High-level code', PAGE)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(lab.alert).toContainText('This is an HTML page. The panel runs JavaScript', RUN)
  await lab.button('Take its scripts').click()
  const editor = lab.panel.getByRole('textbox', { name: 'High-level code' })
  await expect(editor).toContainText('Left out: the elements canvas.')
  await expect(lab.button('Take its scripts')).toHaveCount(0)
  await lab.run()
  await expect(lab.panel.locator('.lab-output pre')).toContainText('sum 3')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editor).toContainText('<!doctype html>')
})

test('Python is called Python, where its first line stands', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab('?view=high')
  await lab.use('cpu')
  await lab.write('High-level code', 'import tensorflow as tf\nx = tf.ones([2])\n')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(lab.alert).toContainText('This looks like Python.', RUN)
  await expect(lab.alert).not.toContainText('TypeScript')
  await expect(lab.button('Go to line 1')).toBeVisible()
})

test('values are printed as a console prints them', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab('?view=high')
  await lab.use('cpu')
  await lab.write(
    'High-level code',
    `class Point { x = 1 }
console.log(Promise.resolve(1), new Map([['a', 1]]), new Set([2]), new Point(), /a/g)
console.log('%s has %d points: %o', 'moons', 256, { a: [1] }, 'and more')
console.group('epoch 1')
console.log('loss')
console.groupEnd()
console.count()
console.count()
console.log(typeof document, typeof window)`,
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await lab.ended()
  await expect(lab.panel.locator('.lab-output pre')).toHaveText(
    `Promise (write await before it to get its value) Map(1) { "a" => 1 } Set(1) { 2 } Point { x: 1 } /a/g
moons has 256 points: { a: [1] } and more
epoch 1
  loss
default: 1
default: 2
undefined undefined
`,
    { useInnerText: true },
  )
})
