import { listen } from '../../scripts/serve/listen.ts'
import { expect, RUN, test } from './lab.ts'

const SANDBOX = 'allow-scripts allow-same-origin allow-downloads'

test('a page of another site holds a lab in a frame, with what it is told to allow, and a run ends', async ({
  page,
  baseURL,
}) => {
  const lab = `${baseURL}/embed/line/`
  const { url, close } = await listen((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.setHeader('content-security-policy', `default-src 'none'; frame-src ${baseURL}`)
    response.end(`<!doctype html><title>Elsewhere</title>
      <iframe src="${lab}" title="A lab" width="1000" height="900" sandbox="${SANDBOX}"></iframe>`)
  })
  await page.goto(url.replace('localhost', '127.0.0.1'))
  const frame = page.frameLocator('iframe[title="A lab"]')
  await expect(frame.getByRole('link', { name: 'Layers & Ops' })).toHaveAttribute(
    'target',
    '_blank',
  )
  const panel = frame.locator('#lab-line')
  await panel.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await panel.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(panel.locator('.lab-status').getByRole('status')).toContainText('Run done.', RUN)
  // A link leads to the lab's page, with all that explains it. The frame may not write to the clipboard.
  await panel.getByRole('button', { name: 'Share' }).click()
  await expect(panel.getByText(`${baseURL}/features/tensors/?`)).toBeVisible()
  close()
})
