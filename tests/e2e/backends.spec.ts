import { chromium } from '@playwright/test'
import { pageOfLab } from '../../scripts/labs/page-of-lab.ts'
import { labFolder } from '../../scripts/labs/select.ts'
import { findBrowser } from '../../scripts/setup/browser.ts'
import { TOLERANCE } from '../../src/agreement/tolerance.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { labIds } from '../../src/content/lab-loader.ts'
import { readLab } from '../../src/content/read-lab.ts'
import { only, driveProgram } from '../hostile/harness/drive.ts'
import { serveHarness } from '../hostile/harness/server.ts'
import { FIXTURE_URL } from '../support/fixture-site.ts'
import { expect, LabPanel, RUN, test } from './lab.ts'

const PLAIN = `import * as tf from '@tensorflow/tfjs'
console.log(await tf.matMul(tf.ones([2, 2]), tf.ones([2, 2])).data())`

test('a backend that the browser lacks says why, in the list and in a sentence', async ({
  page,
  openFixtureLab,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'gpu'))
  const lab = await openFixtureLab()
  await expect(lab.backend.getByRole('option')).toHaveText([
    'WebGL',
    'WebGPU: not in this browser',
    'WASM',
    'CPU',
  ])
  const why = 'WebGPU cannot be had: this browser does not offer it.'
  await expect(lab.backend).toHaveAccessibleDescription(why)
  await lab.backend.focus()
  await page.keyboard.press('ArrowDown')
  await expect(lab.panel.locator('.lab-notices')).toContainText(why)
  await expect(lab.backend).toHaveValue('webgl')
})

for (const id of labIds(FOLDERS.labs)) {
  const sentence = readLab(labFolder(id)).file.without?.wasm
  if (sentence === undefined) continue
  test(`${id} cannot run on WASM, and says why`, async ({ openLab }) => {
    const lab = await openLab(pageOfLab(id) ?? '')
    await lab.use('wasm')
    await expect(lab.panel.locator('.lab-notices')).toContainText(sentence.trim())
    await expect(lab.backend).toHaveValue('webgl')
  })
}

test('WASM draws the curves, and the line of truth names it', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await lab.use('wasm')
  await lab.run()
  await expect(lab.truth).toContainText(/WASM, WebAssembly with SIMD, float32/)
  expect(await lab.gap()).toBeLessThanOrEqual(TOLERANCE.acrossEngines)
})

test('a device with 16-bit floats is named', async ({ page, openFixtureLab }) => {
  await page.route('**/sandbox/core.*.js', async (route) => {
    const response = await route.fetch()
    const narrow = ';self._tfengine.ENV.set("WEBGL_FORCE_F16_TEXTURES", true)'
    await route.fulfill({ response, body: (await response.text()) + narrow })
  })
  const lab = await openFixtureLab()
  await lab.button('Run').click()
  await expect(lab.truth).toContainText('float16', RUN)
  const words = 'WebGL computes with floats of 16 bits here, and no tolerance is set for them.'
  await expect(lab.status).toContainText(words, RUN)
})

test('a part that does not load is named, and the next run works', async ({
  page,
  openFixtureLab,
}) => {
  await page.route('**/sandbox/core.*.js', (route) => route.abort())
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.button('Run').click()
  await expect(lab.alert).toContainText(/core\..*\.js did not load\. Check the conn/)
  await expect(lab.status).toContainText('failed')
  await page.unroute('**/sandbox/core.*.js')
  await lab.run()
})

test('a worker that crashes is told, and the page stays usable', async ({
  page,
  openFixtureLab,
}) => {
  await page.route('**/sandbox/worker.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of order")' }),
  )
  const lab = await openFixtureLab()
  await lab.button('Run').click()
  await expect(lab.alert).toContainText('The sandbox came to an end')
  await expect(lab.alert).toContainText('out of order')
  await page.unroute('**/sandbox/worker.*.js')
  await lab.open(FIXTURE_URL)
  await lab.use('cpu')
  await lab.run()
})

test('a lost graphics device is told, and the next run works', async ({ page: tab }) => {
  const site = await serveHarness()
  await tab.goto(site.url)
  const lose = `import * as tf from '@tensorflow/tfjs'
    tf.backend().gpgpu.gl.getExtension('WEBGL_lose_context').loseContext()
    await new Promise((resolve) => setTimeout(resolve, 2000))`
  const { error } = only(await driveProgram(tab, lose, { backend: 'webgl' }), 'failed')
  expect(error.message).toContain('The graphics device was taken away')
  const next = await driveProgram(tab, PLAIN, { backend: 'webgl' })
  expect(only(next, 'ready').device.backend).toBe('webgl')
  expect(only(next, 'log').text).toContain('2')
  site.close()
})

test('work that WebGPU refuses is told, where TensorFlow.js says nothing and gives wrong numbers', async ({
  page: tab,
}) => {
  const site = await serveHarness()
  await tab.goto(site.url)
  const adds = (count: number) => `import * as tf from '@tensorflow/tfjs'
    const ones = Array.from({ length: ${count} }, () => tf.scalar(1))
    console.log((await tf.addN(ones).data())[0])`
  const taken = await driveProgram(tab, adds(7), { backend: 'webgpu' })
  expect(only(taken, 'ready').device.backend).toBe('webgpu')
  expect(only(taken, 'log').text).toBe('7')
  const { error } = only(await driveProgram(tab, adds(16), { backend: 'webgpu' }), 'failed')
  expect(error.message).toMatch(/^WebGPU refused the work of an operation, .*storage buffers/s)
  expect(error.hint).toEqual({ kind: 'backend', about: 'refused' })
  site.close()
})

/** Opens a page in a browser of other flags than the suite's. */
async function openBrowser(args: string[]) {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] })
  return { browser, page: await browser.newPage({ serviceWorkers: 'block' }) }
}

test('without WebGL the CPU computes, and the panel says why', async () => {
  const noGraphics = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
  const { browser, page } = await openBrowser(noGraphics)
  const lab = new LabPanel(page)
  await lab.open(FIXTURE_URL)
  await lab.run()
  const { truth } = lab
  await expect(truth).toContainText('CPU')
  await expect(truth).toContainText('in place of WebGL')
  await expect(truth).toContainText('the browser does not offer it to a worker')

  const site = await serveHarness()
  await page.goto(site.url)
  const { device } = only(await driveProgram(page, PLAIN, { backend: 'webgpu' }), 'ready')
  expect(device).toMatchObject({ requested: 'webgpu', backend: 'cpu' })
  expect(device.reason).toMatch(/WebGPU cannot be used here: .*WebGL cannot be used here: /)
  site.close()
  await browser.close()
})

test('without WebGPU WebGL computes, with a reason', async () => {
  const { browser, page } = await openBrowser(['--enable-unsafe-swiftshader'])
  const site = await serveHarness()
  await page.goto(site.url)
  const { device } = only(await driveProgram(page, PLAIN, { backend: 'webgpu' }), 'ready')
  expect(device).toMatchObject({ requested: 'webgpu', backend: 'webgl' })
  expect(device.reason).toMatch(/^WebGPU cannot be used here: /)
  site.close()
  await browser.close()
})
