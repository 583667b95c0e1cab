import { readFile } from 'node:fs/promises'
import { keepPicture, withPage } from './browser.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { file, tfjsVis } from './tools.ts'

const SITE = 'http://model-pictures.test/'
const PAGE = `<!doctype html>
<script src="umd.js"></script>
<script type="importmap">
  { "imports": { "@tensorflow/tfjs": "./tfjs.js", "@tensorflow/tfjs-vis": "./vis.js" } }
</script>
<script type="module">
  await import('./program.js')
  document.title = 'done'
</script>`

/** Runs tfjs-vis.js in a browser and keeps what is in the panel. */
export async function recordTfjsVis(): Promise<string> {
  const files: Record<string, string> = {
    'umd.js': await inTemporaryFolder('model-picture', tfjsVis),
    'vis.js': 'export const { show, render, metrics, visor } = globalThis.tfvis',
    'tfjs.js': await readFile('node_modules/@tensorflow/tfjs/dist/tf.fesm.min.js', 'utf8'),
    'program.js': await readFile(file('tfjs-vis.js'), 'utf8'),
  }
  return withPage({ width: 900, height: 1000 }, async (page) => {
    await page.route(`${SITE}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1)
      if (name === '') return route.fulfill({ contentType: 'text/html', body: PAGE })
      const body = files[name]
      if (body === undefined) return route.fulfill({ status: 404 })
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(SITE)
    await page.waitForFunction(() => document.title === 'done', undefined, { timeout: 120_000 })
    return keepPicture(page.locator('.visor-surfaces'), 'tfjs-vis.webp')
  })
}
