import { chromium, expect, type Locator, type Page, test } from '@playwright/test'
import { findBrowser } from '../../scripts/setup/browser.ts'
import { only, runProgram } from '../hostile/harness/drive.ts'
import { serveHarness } from '../hostile/harness/server.ts'

const MOONS = '/features/automatic-differentiation/'
const RUN = { timeout: 60_000 }
const PLAIN = `import * as tf from '@tensorflow/tfjs'
console.log(await tf.matMul(tf.ones([2, 2]), tf.ones([2, 2])).data())`

/** Opens a page and waits until its lab is alive. */
async function openLab(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  const lab = page.locator('section.lab')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr] .lab')).toHaveCount(0)
  return lab
}

const choice = (lab: Locator) => lab.getByRole('combobox', { name: 'Backend' })
const run = (lab: Locator) => lab.getByRole('button', { name: 'Run', exact: true }).click()

test('a backend that the browser lacks says why, in the list and in a sentence', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'gpu'))
  const lab = await openLab(page, MOONS)
  await expect(choice(lab).getByRole('option')).toHaveText([
    'WebGL',
    'WebGPU: not in this browser',
    'WASM',
    'CPU',
  ])
  const why = 'WebGPU cannot be had: this browser does not offer it.'
  await expect(choice(lab)).toHaveAccessibleDescription(why)
  await choice(lab).focus()
  await page.keyboard.press('ArrowDown')
  await expect(lab.locator('.lab-notices')).toContainText(why)
  await expect(choice(lab)).toHaveValue('webgl')
})

test('a lab that cannot run on WASM says which kernel is missing', async ({ page }) => {
  const lab = await openLab(page, '/features/convolutions/')
  await choice(lab).selectOption('wasm')
  await expect(lab.locator('.lab-notices')).toContainText('no kernel Conv2DBackpropFilter')
  await expect(choice(lab)).toHaveValue('webgl')
})

test('WASM draws the curves, and the line of truth names it', async ({ page }) => {
  const lab = await openLab(page, MOONS)
  await choice(lab).selectOption('wasm')
  await run(lab)
  await expect(lab.getByRole('status')).toContainText('done', RUN)
  await expect(lab.locator('.lab-truth')).toContainText(/WASM, WebAssembly with SIMD, float32/)
  expect(Number(await lab.locator('[data-gap]').getAttribute('data-gap'))).toBeLessThan(5e-6)
})

test('a device with 16-bit floats is named', async ({ page }) => {
  await page.route('**/sandbox/core.*.js', async (route) => {
    const response = await route.fetch()
    const narrow = ';self._tfengine.ENV.set("WEBGL_FORCE_F16_TEXTURES", true)'
    await route.fulfill({ response, body: (await response.text()) + narrow })
  })
  const lab = await openLab(page, MOONS)
  await run(lab)
  await expect(lab.locator('.lab-truth')).toContainText('float16', RUN)
  const words = 'WebGL computes with floats of 16 bits here, and no tolerance is set for them.'
  await expect(lab.getByRole('status')).toContainText(words, RUN)
})

test('a part that does not load is named, and the next run works', async ({ page }) => {
  await page.route('**/sandbox/core.*.js', (route) => route.abort())
  const lab = await openLab(page, MOONS)
  await choice(lab).selectOption('cpu')
  await run(lab)
  await expect(lab.getByRole('alert')).toContainText(/core\..*\.js did not load\. Check the conn/)
  await expect(lab.getByRole('status')).toContainText('failed')
  await page.unroute('**/sandbox/core.*.js')
  await run(lab)
  await expect(lab.getByRole('status')).toContainText('done', RUN)
})

test('a worker that crashes is told, and the page stays usable', async ({ page }) => {
  await page.route('**/sandbox/worker.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of order")' }),
  )
  const lab = await openLab(page, MOONS)
  await run(lab)
  await expect(lab.getByRole('alert')).toContainText('The sandbox came to an end')
  await expect(lab.getByRole('alert')).toContainText('out of order')
  await page.unroute('**/sandbox/worker.*.js')
  const again = await openLab(page, MOONS)
  await choice(again).selectOption('cpu')
  await run(again)
  await expect(again.getByRole('status')).toContainText('done', RUN)
})

test('a lost graphics device is told, and the next run works', async ({ page: tab }) => {
  const site = await serveHarness()
  await tab.goto(site.url)
  const lose = `import * as tf from '@tensorflow/tfjs'
    tf.backend().gpgpu.gl.getExtension('WEBGL_lose_context').loseContext()
    await new Promise((resolve) => setTimeout(resolve, 2000))`
  const { error } = only(await runProgram(tab, lose, { backend: 'webgl' }), 'failed')
  expect(error.message).toContain('The graphics device was taken away')
  const next = await runProgram(tab, PLAIN, { backend: 'webgl' })
  expect(only(next, 'ready').device.backend).toBe('webgl')
  expect(only(next, 'log').text).toContain('2')
  site.close()
})

/** Opens a page in a browser of other flags than the suite's. */
async function openBrowser(args: string[], baseURL: string | undefined) {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] })
  return { browser, page: await browser.newPage({ baseURL }) }
}

test('without WebGL the CPU computes, and the panel says why', async ({ baseURL }) => {
  const noGraphics = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
  const { browser, page } = await openBrowser(noGraphics, baseURL)
  const lab = await openLab(page, MOONS)
  await run(lab)
  await expect(lab.getByRole('status')).toContainText('done', RUN)
  const truth = lab.locator('.lab-truth')
  await expect(truth).toContainText('CPU')
  await expect(truth).toContainText('in place of WebGL')
  await expect(truth).toContainText('the browser does not offer it to a worker')

  const site = await serveHarness()
  await page.goto(site.url)
  const { device } = only(await runProgram(page, PLAIN, { backend: 'webgpu' }), 'ready')
  expect(device).toMatchObject({ requested: 'webgpu', backend: 'cpu' })
  expect(device.reason).toMatch(/WebGPU cannot be used here: .*WebGL cannot be used here: /)
  site.close()
  await browser.close()
})

test('without WebGPU WebGL computes, with a reason', async ({ baseURL }) => {
  const { browser, page } = await openBrowser(['--enable-unsafe-swiftshader'], baseURL)
  const site = await serveHarness()
  await page.goto(site.url)
  const { device } = only(await runProgram(page, PLAIN, { backend: 'webgpu' }), 'ready')
  expect(device).toMatchObject({ requested: 'webgpu', backend: 'webgl' })
  expect(device.reason).toMatch(/^WebGPU cannot be used here: /)
  site.close()
  await browser.close()
})
