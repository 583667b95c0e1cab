import { expect, test } from '@playwright/test'
import { only, driveProgram } from '../hostile/harness/drive.ts'
import type { HostPage } from '../hostile/harness/host-page.ts'
import { serveHarness } from '../hostile/harness/server.ts'

declare const page: HostPage

const TRAINING = `import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot } from 'lab'
const { x, y } = await data('moons')
const model = tf.sequential({ layers: [tf.layers.dense({ inputShape: [2], units: 1 })] })
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
await model.fit(x, y, { epochs: 1, callbacks: { onEpochEnd: (_, logs) => plot('loss', 0, logs.loss) } })`

/** Says all that a rehearsal could have used up, and how many GPU programs are there. */
const LOOK = `import * as tf from '@tensorflow/tfjs'
const programs = Object.keys(tf.backend().binaryCache).length
const { numTensors, numBytesInGPU } = tf.memory()
const used = [numTensors, numBytesInGPU, tf.scalar(0).id, tf.variable(tf.scalar(0)).name]
const layer = tf.layers.dense({ inputShape: [2], units: 1 })
const flags = JSON.stringify(tf.env().getFlags())
console.log(JSON.stringify({ used, name: layer.name, random: Math.random(), flags }))
console.log(programs)`

test('a rehearsal leaves compiled GPU programs and nothing else', async ({ page: tab }) => {
  const site = await serveHarness()
  await tab.goto(site.url)
  const look = async () => {
    const events = await driveProgram(tab, LOOK, { backend: 'webgl' })
    only(events, 'done')
    return events.flatMap((event) => (event.type === 'log' ? [event.text] : []))
  }
  const [before, programsBefore] = await look()
  await tab.evaluate(async (program) => {
    page.host.warm('webgl', program)
    await page.host.prepared()
  }, TRAINING)
  const [after, programsAfter] = await look()
  expect(after).toBe(before)
  expect(Number(programsAfter)).toBeGreaterThan(Number(programsBefore) + 5)

  await tab.evaluate((program) => page.host.warm('webgl', program), TRAINING)
  only(await driveProgram(tab, TRAINING, { backend: 'webgl' }), 'done')
  site.close()
})
