import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readExpected, readLab } from '../../src/content/read-lab.ts'
import { FIXTURE_LAB } from '../support/fixture-site.ts'
import { expect, type LabPanel, RUN, test } from './lab.ts'

/** Short programs: a layer with 9 weights, and a variable that a step takes from 1 to 0.5. */
const HIGH = `import * as tf from '@tensorflow/tfjs'
const model = tf.sequential({ layers: [tf.layers.dense({ inputShape: [2], units: 3 })] })
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
await model.fit(tf.ones([4, 2]), tf.ones([4, 3]))`
const LOW = `import * as tf from '@tensorflow/tfjs'
const w = tf.variable(tf.scalar(1))
tf.train.sgd(0.25).minimize(() => tf.square(w))`

/** The first loss that the lab's record holds, as it is written under a curve. */
const { runs } = readExpected(FIXTURE_LAB, readLab(FIXTURE_LAB).file)
const FIRST = runs[0]?.series['loss']?.y[0]?.toFixed(4)

function floatsOf(bytes: Uint8Array): number[] {
  return [...new Float32Array(bytes.slice().buffer)]
}

/** Presses Download and then the entry of that name. */
async function save(page: Page, lab: LabPanel, name: RegExp): Promise<Download> {
  await lab.button('Download').click()
  const coming = page.waitForEvent('download')
  const list = lab.panel.locator('.lab-downloads')
  await list.getByRole('button', { name }).or(list.getByRole('link', { name })).click()
  return coming
}

async function unzip(download: Download): Promise<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(await download.path()))
}

test('programs, notebooks and the archive can be had', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  const program = await save(page, lab, /^low-level\.ts/)
  expect(program.suggestedFilename()).toBe('straight-low-level.ts')
  expect(readFileSync(await program.path(), 'utf8')).toBe(
    readFileSync(`${FIXTURE_LAB}/low-level.ts`, 'utf8'),
  )
  const notebook = await save(page, lab, /^keras\.ipynb/)
  expect(notebook.suggestedFilename()).toBe('straight-keras.ipynb')
  const { nbformat, nbformat_minor, cells } = JSON.parse(
    readFileSync(await notebook.path(), 'utf8'),
  )
  expect([nbformat, nbformat_minor, cells.length]).toEqual([4, 5, 10])
  const files = await unzip(await save(page, lab, /^python\.zip/))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['keras.py', 'tensorflow.py', 'lab/__main__.py', 'lab/data/moons.json']),
  )
  await expect(lab.panel.locator('.lab-downloads')).toBeHidden()
})

test('the menu works by keyboard', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  const button = lab.button('Download')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(lab.panel.getByRole('button', { name: /^high-level\.ts/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(lab.panel.getByRole('button', { name: /^high-level\.ts/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'false')
})

test('what was trained is saved in the form of TensorFlow.js', async ({ page, openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('High-level code', HIGH)
  await lab.write('Low-level code', LOW)
  await lab.run()
  const model = await unzip(await save(page, lab, /^high-level-model\.zip/))
  const { format, weightsManifest } = JSON.parse(strFromU8(model['model.json'] as Uint8Array))
  expect(format).toBe('layers-model')
  expect(weightsManifest[0].weights).toHaveLength(2)
  expect(model['model.weights.bin']).toHaveLength(4 * (2 * 3 + 3))
  const weights = await unzip(await save(page, lab, /^low-level-weights\.zip/))
  expect(floatsOf(weights['weights.bin'] as Uint8Array)).toEqual([0.5])
})

test('the saved page trains from disk, without a network', async ({
  page,
  openFixtureLab,
}, testInfo) => {
  const lab = await openFixtureLab()
  const path = testInfo.outputPath('straight.html')
  await (await save(page, lab, /^high-level\.html/)).saveAs(path)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByRole('status')).toHaveText('Not run yet.')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(page.getByRole('status')).toContainText('Run done: 60 steps.', RUN)
  const curve = page.getByRole('img', { name: `loss: 60 points, from ${FIRST} at 0 ` })
  await expect(curve).toBeVisible()
  await expect(page.locator('#truth')).toContainText('WebGL')
  await expect(page.locator('#error')).toHaveText('')
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
})

test('the saved page names the line of an error', async ({
  page,
  openFixtureLab,
  context,
}, testInfo) => {
  const lab = await openFixtureLab()
  await lab.write('High-level code', '\n// </script><script>\nnothing.here()\n')
  const path = testInfo.outputPath('broken.html')
  await (await save(page, lab, /^high-level\.html/)).saveAs(path)
  const saved = await context.newPage()
  await saved.goto(pathToFileURL(path).href)
  await expect(saved.locator('pre code')).toContainText('// </script><script>')
  await saved.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await saved.getByRole('button', { name: 'Run' }).click()
  await expect(saved.getByRole('alert')).toContainText('high-level.ts, line 3: ReferenceError', RUN)
  await expect(saved.getByRole('status')).toHaveText('Run failed.')
})
