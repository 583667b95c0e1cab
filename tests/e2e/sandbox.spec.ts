import { expect, test } from '@playwright/test'
import { only, driveProgram, stopRun } from '../hostile/harness/drive.ts'
import type { HostPage } from '../hostile/harness/host-page.ts'
import { serveHarness } from '../hostile/harness/server.ts'
import type { RunEvent } from '../../src/sandbox/page/host.ts'
import { BACKENDS } from '../../src/sandbox/protocol.ts'

declare const page: HostPage

const STEPS = 10
const TRAINING = `import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'
const { x, y } = await data('moons')
const w = tf.variable(glorot(2, 1))
const optimizer = tf.train.sgd(0.5)
for (let i = 0; i < ${STEPS}; i++) {
  const loss = optimizer.minimize(
    () => tf.losses.sigmoidCrossEntropy(y, tf.matMul(x, w)), true)
  await plot('loss', i, loss)
  progress((i + 1) / ${STEPS})
}
await show.field('boundary', (points) => tf.matMul(points, w), x, y)`

let site: Awaited<ReturnType<typeof serveHarness>>
test.beforeAll(async () => {
  site = await serveHarness()
})
test.afterAll(() => site.close())

for (const backend of BACKENDS) {
  test(`trains on ${backend}`, async ({ page: tab }) => {
    await tab.goto(site.url)
    const events = await driveProgram(tab, TRAINING, { backend })
    const { device } = only(events, 'ready')
    expect(device).toMatchObject({ backend, requested: backend, precision: 32 })
    expect(device.reason).toBeUndefined()
    expect(device.renderer).not.toBe('')
    const phases = events.flatMap((event) => (event.type === 'phase' ? [event.phase] : []))
    expect(phases).toEqual(['loading', 'starting', 'compiling', 'training'])
    const { stats } = only(events, 'done')
    expect(stats.steps).toBe(STEPS)
    expect(stats.firstStep).toBeGreaterThan(0)
    expect(stats.stepsPerSecond).toBeGreaterThan(0)
    expect(only(events, 'picture').name).toBe('boundary')
    expect(curve(events, 'loss').map(([x]) => x)).toEqual([...Array(STEPS).keys()])
    expect(events.at(-1)?.type).toBe('done')
  })
}

test('gives the same curve on each backend and in each run', async ({ page: tab }) => {
  await tab.goto(site.url)
  const first = curve(await driveProgram(tab, TRAINING), 'loss')
  expect(curve(await driveProgram(tab, TRAINING), 'loss')).toEqual(first)
  const webgl = curve(await driveProgram(tab, TRAINING, { backend: 'webgl' }), 'loss')
  for (const [i, [, y]] of webgl.entries()) expect(y).toBeCloseTo(first[i]?.[1] ?? NaN, 5)
})

test('stops an endless loop and runs the next program', async ({ page: tab }) => {
  await tab.goto(site.url)
  const events = await driveProgram(tab, 'for (;;);', { limit: 9000 })
  expect(events.map((event) => event.type)).toContain('unresponsive')
  expect(await stopRun(tab)).toBe(0)
  only(await driveProgram(tab, TRAINING), 'done')
})

test('loads tf.data and the converter for a program that names them', async ({ page: tab }) => {
  await tab.goto(site.url)
  const extras = () => site.requests.filter((path) => path.includes('extras')).length
  const before = extras()
  only(await driveProgram(tab, TRAINING), 'done')
  expect(extras()).toBe(before)
  const program = `import * as tf from '@tensorflow/tfjs'
    const doubled = tf.data.array([1, 2]).map((x) => 2 * x)
    console.log(await doubled.toArray(), typeof tf.loadGraphModel)`
  expect(only(await driveProgram(tab, program), 'log').text).toBe('[2, 4] function')
  expect(extras()).toBe(before + 1)
})

test('has the names of the published package', async ({ page: tab }) => {
  await tab.goto(site.url)
  const program = `import * as tf from '@tensorflow/tfjs'
    tf.data.array([1])
    const names = Object.keys(tf).sort()
    for (let i = 0; i < names.length; i += 100) console.log(names.slice(i, i + 100).join(' '))
    console.log('version', JSON.stringify(tf.version))`
  const events = await driveProgram(tab, program)
  const lines = events.flatMap((event) => (event.type === 'log' ? [event.text] : []))
  const published = await import('@tensorflow/tfjs')
  const names = Object.keys(published).filter((name) => name !== 'default' && name !== '__esModule')
  expect(lines.pop()).toBe(`version ${JSON.stringify(published.version)}`)
  expect(lines.join(' ').split(' ')).toEqual(
    expect.arrayContaining(names.filter((name) => name !== 'module.exports')),
  )
})

test('says what did not load and tries again at the next run', async ({ page: tab }) => {
  await tab.goto(site.url)
  await tab.route('**/sandbox/core.*.js', (route) => route.fulfill({ status: 503 }))
  const { reason } = only(await driveProgram(tab, TRAINING), 'crashed')
  expect(reason).toMatch(/core\..*\.js did not load: the server answered 503.*reload the page/)
  await tab.unroute('**/sandbox/core.*.js')
  only(await driveProgram(tab, TRAINING), 'done')
})

test('uses a spare that is ready, and removes every frame at the end', async ({ page: tab }) => {
  await tab.goto(site.url)
  await tab.evaluate(() => page.host.warm('cpu'))
  await expect(tab.locator('iframe')).toHaveCount(1)
  only(await driveProgram(tab, TRAINING), 'done')
  await expect(tab.locator('iframe')).toHaveCount(0)
  await tab.evaluate(() => page.host.warm('cpu'))
  await tab.evaluate(() => page.host.dispose())
  await expect(tab.locator('iframe')).toHaveCount(0)
})

test('makes the next sandbox ready while a program trains that is followed', async ({
  page: tab,
}) => {
  await tab.goto(site.url)
  const start = (followed: boolean) =>
    tab.evaluate(
      ([program, followed]) =>
        new Promise<void>((resolve) => {
          const pace = { mode: 'pause', delay: 0 } as const
          const launch = { program, file: 'program.js', backend: 'cpu', pace, followed } as const
          page.handle = page.host.run(launch, (event) => {
            if (event.type === 'phase' && event.phase === 'training') resolve()
          })
        }),
      [TRAINING, followed] as const,
    )
  await start(false)
  expect(await tab.locator('iframe').count()).toBe(1)
  await start(true)
  await expect(tab.locator('iframe')).toHaveCount(2)
  await tab.evaluate(() => page.host.prepared())
  expect(await stopRun(tab)).toBe(0)
})

test('requests nothing but its own files', async ({ page: tab }) => {
  const urls: string[] = []
  tab.on('request', (request) => urls.push(request.url()))
  await tab.goto(site.url)
  only(await driveProgram(tab, TRAINING, { backend: 'webgl' }), 'done')
  const known = /\/(host\.js|favicon\.ico|sandbox\/[\w.-]+|data\/moons\.json)?$/
  for (const url of urls.filter((url) => !url.startsWith('blob:'))) {
    expect(url.startsWith(site.url)).toBe(true)
    expect(url).toMatch(known)
  }
})

test('the frame refuses to work with an origin of its own', async ({ page: tab }) => {
  await tab.goto(`${site.url}/sandbox/frame.html`)
  await expect(tab.locator('body')).toContainText('On its own this page does nothing')
  const made = await tab.evaluate(async () => {
    const script = document.querySelector('script')?.textContent
    const frame = document.createElement('iframe')
    frame.srcdoc = `<script>${script}</script>`
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    const inside = frame.contentWindow as Window & typeof globalThis
    let workers = 0
    Object.assign(inside, {
      Worker: function () {
        workers++
      },
    })
    const boot = { type: 'boot', worker: 'postMessage(1)', secure: false }
    inside.postMessage(boot, '*', [new MessageChannel().port2])
    // Messages come in order: when this one is there, the one before has been dealt with.
    const last = new Promise<void>((resolve) => {
      inside.addEventListener('message', ({ data }) => {
        if (data === 'last') resolve()
      })
    })
    inside.postMessage('last', '*')
    await last
    return { workers, origin: inside.origin }
  })
  expect(made).toEqual({ workers: 0, origin: site.url })
})

function curve(events: RunEvent[], series: string): [number, number][] {
  return events.flatMap((event) => {
    if (event.type !== 'points' || event.series !== series) return []
    const y = Object.values(event.y)
    return Object.values(event.x).map((x, i): [number, number] => [x, y[i] ?? NaN])
  })
}
