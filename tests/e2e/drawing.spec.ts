import type { Locator, Page } from '@playwright/test'
import { LIMITS } from '../../src/sandbox/protocol.ts'
import { objections } from '../support/axe.ts'
import { shiftsOf, watchShifts } from '../support/layout-shift.ts'
import { expect, type LabPanel, test } from './lab.ts'

const LAYERS = '/features/layers/'

/** A seven, in parts of the pad. */
const SEVEN = [
  [0.25, 0.15],
  [0.72, 0.15],
  [0.6, 0.4],
  [0.45, 0.88],
] as const

/** A program that says how much of a drawing is ink, with this in place of a return. */
const inkProgram = (answer: string) => `import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.tensor([...Array(16).fill(0), ...Array(16).fill(1)], [2, 4, 4])
await ask.drawing('a sign', samples, ['paper', 'ink'], (image) => {
  const ink = image.mean().dataSync()[0]
  ${answer}
})
`

/** The pad and what is around it. */
class Pad {
  readonly pad: Locator
  readonly paper: Locator
  readonly state: Locator
  readonly said: Locator
  readonly lab: LabPanel

  constructor(lab: LabPanel) {
    this.lab = lab
    this.pad = lab.panel.getByRole('region', { name: /^Draw: / })
    this.paper = this.pad.getByRole('application')
    this.state = this.pad.locator('.lab-pad-state')
    this.said = this.pad.locator('.lab-pad-said')
  }

  button(name: string): Locator {
    return this.pad.getByRole('button', { name, exact: true })
  }

  /** Where the parts of the pad are on the screen. */
  async places(parts: readonly (readonly [number, number])[]): Promise<{ x: number; y: number }[]> {
    await this.paper.scrollIntoViewIfNeeded()
    const box = await this.paper.boundingBox()
    if (!box) throw new Error('the pad is not seen')
    return parts.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }))
  }

  async stroke(parts: readonly (readonly [number, number])[]): Promise<void> {
    const [first, ...rest] = await this.places(parts)
    const { mouse } = this.lab.page
    if (first) await mouse.move(first.x, first.y)
    await mouse.down()
    for (const { x, y } of rest) await mouse.move(x, y, { steps: 4 })
    await mouse.up()
  }

  /** What a program got, as the address of its picture. */
  got(program: string): Promise<string | null> {
    const shown = this.lab.panel.locator(`.lab-shown[data-program="${program}"]`)
    return shown.locator('.lab-drawing img').getAttribute('src')
  }
}

async function open(openLab: (address: string) => Promise<LabPanel>, address: string) {
  const lab = await openLab(address)
  await lab.use('cpu')
  return { lab, pad: new Pad(lab) }
}

/** Runs a program on the playground. */
async function runProgram(openLab: (address: string) => Promise<LabPanel>, text: string) {
  const opened = await open(openLab, '/playground/')
  await opened.lab.write('High-level code', text)
  await opened.lab.run()
  return opened
}

const frames = (page: Page) => page.locator('iframe').count()

test('a digit that the reader draws is read by both programs, again and again', async ({
  openLab,
}) => {
  const { lab, pad } = await open(openLab, LAYERS)
  await expect(pad.state).toContainText('Run lets the programs answer')
  await expect(pad.button('Sample 1')).toHaveAttribute('aria-pressed', 'true')
  await lab.run()
  await expect(pad.state).toHaveText('Layers and Ops answer while you draw.')
  await pad.stroke(SEVEN)
  await expect(pad.said).toHaveText(/^Layers: 7, \d+ %\. Ops: 7, \d+ %\.$/)
  await expect(pad.button('Sample 1')).toHaveAttribute('aria-pressed', 'false')
  // Each answers at its own pace: what one got of the stroke on its way the other may not have yet.
  let seven: string | null = null
  await expect
    .poll(async () => {
      seven = await pad.got('high-level')
      return (await pad.got('low-level')) === seven
    })
    .toBe(true)
  const bars = lab.panel.getByRole('table', { name: /^Layers one digit/ })
  await expect(bars.getByRole('row')).toHaveCount(10)

  await pad.button('Clear').click()
  await expect.poll(() => pad.got('high-level')).not.toBe(seven)
  await expect.poll(() => pad.got('low-level')).not.toBe(seven)
  // A drawing of any size fills the room of the samples.
  await pad.stroke(SEVEN.map(([x, y]) => [0.1 + x / 2, 0.3 + y / 2] as const))
  await expect(pad.said).toHaveText(/^Layers: 7, .* Ops: 7, /)
})

test('who cannot draw chooses a sample', async ({ openLab }) => {
  const { lab, pad } = await open(openLab, LAYERS)
  await lab.run()
  await pad.button('Sample 2').click()
  await expect(pad.said).toHaveText(/^Layers: 3, \d+ %\. Ops: 3, \d+ %\.$/)
  const sample = await pad.button('Sample 2').locator('img').getAttribute('src')
  await expect.poll(() => pad.got('high-level')).toBe(sample)
  await expect.poll(() => pad.got('low-level')).toBe(sample)
})

test('keys draw, cell by cell, and say where they are', async ({ openLab, page }) => {
  const { pad } = await runProgram(openLab, inkProgram('return [1 - ink, ink]'))
  await pad.button('Clear').click()
  await expect(pad.said).toContainText('Layers: paper, 100 %.')
  await pad.paper.focus()
  const words = pad.pad.locator('.visually-hidden[aria-live]')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(words).toHaveText('row 2, column 2, paper')
  await page.keyboard.press('Space')
  await expect(words).toHaveText('row 2, column 2, 100 % ink')
  await expect(pad.said).toContainText('Layers: paper, 94 %.')
  await page.keyboard.press('Space')
  await expect(pad.said).toContainText('Layers: paper, 100 %.')
  await page.keyboard.press('Tab')
  await expect(pad.button('Clear')).toBeFocused()
})

test('what is drawn before a run is answered at its end', async ({ openLab }) => {
  const { lab, pad } = await open(openLab, LAYERS)
  await pad.stroke(SEVEN)
  await expect(pad.said).toHaveText('')
  await lab.run()
  await expect(pad.said).toHaveText(/^Layers: 7, .* Ops: 7, /)
})

test('an answer that fails is told, and the next drawing is answered', async ({ openLab }) => {
  const { pad } = await runProgram(
    openLab,
    inkProgram("if (ink > 0.5) throw new Error('too dark')\n  return [1 - ink, ink]"),
  )
  await pad.button('Sample 2').click()
  await expect(pad.state).toContainText(
    'Layers, high-level.ts, line 6, failed on this drawing: Error: too dark',
  )
  await pad.button('Sample 1').click()
  await expect(pad.state).not.toContainText('failed')
  await expect(pad.said).toContainText('Layers: paper, 100 %.')
})

test.describe('an answer that never comes ends its sandbox, and the next run works', () => {
  for (const [what, answer] of [
    ['a loop', 'while (ink > 0.5);\n  return [1, 0]'],
    ['a promise', 'return ink > 0.5 ? new Promise(() => {}) : [1, 0]'],
  ] as const) {
    test(what, async ({ openLab, page }) => {
      const { lab, pad } = await runProgram(openLab, inkProgram(answer))
      await page.mouse.move(0, 0)
      await pad.button('Sample 2').focus()
      const before = await frames(page)
      await page.keyboard.press('Enter')
      await expect(pad.state).toContainText(
        'Layers did not answer within 5 seconds and was ended.',
        {
          timeout: 3 * LIMITS.answer,
        },
      )
      expect(await frames(page)).toBeLessThan(before)
      await lab.write('High-level code', inkProgram('return [1 - ink, ink]'))
      await lab.run()
      await expect(pad.state).toContainText('answer')
      await pad.button('Sample 1').click()
      await expect(pad.said).toContainText('Layers: paper, 100 %.')
    })
  }
})

test('another backend and a program that asks for nothing end what answered', async ({
  openLab,
}) => {
  const { lab, pad } = await runProgram(openLab, inkProgram('return [1 - ink, ink]'))
  await expect(pad.state).toContainText('while you draw')
  await lab.use('wasm')
  await expect(pad.state).toHaveText('Run lets the programs answer again.')
  await lab.use('cpu')
  await lab.write('High-level code', "import { plot } from 'lab'\nawait plot('loss', 0, 1)")
  await lab.run()
  await expect(pad.pad).toHaveCount(0)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the pad is drawn on, and the page does not scroll', async ({ openLab, page }) => {
    const { lab, pad } = await open(openLab, LAYERS)
    await lab.run()
    const places = await pad.places(SEVEN)
    const before = await page.evaluate(() => scrollY)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: typeof places) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    for (const [i, place] of places.entries())
      await touch(i === 0 ? 'touchStart' : 'touchMove', [place])
    await touch('touchEnd', [])
    await expect(pad.said).toHaveText(/^Layers: 7, .* Ops: 7, /)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await expect(pad.paper).toHaveCSS('touch-action', 'none')
    await expect(lab.panel).toHaveCSS('touch-action', 'auto')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the pad has no fault that axe finds, at rest and live', async ({ openLab, page }) => {
      const { lab, pad } = await open(openLab, LAYERS)
      const violations = () => objections(page, { within: '.lab-picture' })
      await expect(pad.paper).toBeVisible()
      expect(await violations()).toEqual([])
      await lab.run()
      await pad.stroke(SEVEN)
      await expect(pad.said).toContainText('Ops: ')
      expect(await violations()).toEqual([])
    })
  })
}

for (const width of [320, 390, 1440]) {
  test(`nothing moves when the pad comes, at ${width} px`, async ({ openLab, page }) => {
    await page.setViewportSize({ width, height: 900 })
    await watchShifts(page)
    const { pad } = await open(openLab, LAYERS)
    await pad.paper.scrollIntoViewIfNeeded()
    const place = await page.locator('.lab-pad-place').boundingBox()
    const own = await pad.pad.boundingBox()
    expect(own?.height).toBeLessThanOrEqual(place?.height ?? 0)
    expect(await shiftsOf(page)).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page shows what the recorded programs say, and no pad', async ({ page }) => {
    await page.goto(LAYERS)
    await expect(page.getByRole('table', { name: /^Keras, recorded one digit/ })).toBeVisible()
    await expect(
      page.getByRole('img', { name: /^TensorFlow, recorded: what it got/ }),
    ).toBeVisible()
    await expect(page.locator('.lab-pad-place')).toBeHidden()
  })
})
