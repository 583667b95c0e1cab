import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { freePort } from '../engines/free-port.ts'
import { interpreter } from '../labs/run-python.ts'
import { keepPicture, withPage } from './browser.ts'
import { endGroupAtEnd } from '../kept/process-group.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { runToolProgram, type Environment } from './tools.ts'

/** Opens the graph that tensorboard.py wrote, and both of its boxes, and keeps it. */
export async function recordTensorBoard(env: Environment): Promise<string> {
  return inTemporaryFolder('model-picture', async (folder) => {
    await runToolProgram('tensorboard.py', folder, env)
    const port = await freePort()
    const args = ['-m', 'tensorboard.main', '--logdir', `${folder}/logs`, '--port', String(port)]
    const server = spawn(interpreter(), [...args, '--load_fast=false'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 300_000,
      detached: true,
    })
    const end = endGroupAtEnd(server)
    try {
      for await (const line of createInterface(server.stderr)) if (/ at http:/.test(line)) break
      return await keepGraph(`http://localhost:${port}/#graphs`)
    } finally {
      end()
    }
  })
}

function keepGraph(address: string): Promise<string> {
  return withPage({ width: 960, height: 1000 }, async (page) => {
    await page.goto(address)
    const graph = page.locator('svg#svg')
    for (const name of ['hidden', 'out']) {
      const box = graph.locator(`g.node[data-name="${name}"]`)
      await box.dblclick({ timeout: 120_000 })
      await graph.locator(`g.node[data-name^="${name}/"]`).first().waitFor()
    }
    // A click beside the boxes takes the choice away, and the card that tells of it.
    await graph.click({ position: { x: 8, y: 300 } })
    await page.getByText('Fit to screen').click()
    await page.locator('tf-graph-minimap').evaluate((map) => (map.style.display = 'none'))
    return keepPicture(graph, 'tensorboard.webp', { trimmed: true })
  })
}
