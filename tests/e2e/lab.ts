import { test as base, expect, type Locator, type Page } from '@playwright/test'
import type { Backend } from '../../src/sandbox/protocol.ts'
import { FIXTURE_URL } from '../support/fixture-site.ts'

/** Longest wait for a program to end: software WebGL trains slowly, and more slowly beside another test. */
export const RUN = { timeout: 90_000 }

export type EditorName = 'High-level code' | 'Low-level code'

/** The panel of a lab on a page, by the names that readers know. */
export class LabPanel {
  readonly page: Page
  /** The panel itself, for what has no name here. */
  readonly panel: Locator
  readonly status: Locator
  readonly backend: Locator
  readonly alert: Locator
  /** The line of what is true of the run. */
  readonly truth: Locator
  readonly chart: Locator

  /** The lab of an id; without one the page's only lab. */
  constructor(page: Page, id?: string) {
    this.page = page
    this.panel = page.locator(id === undefined ? 'section.lab' : `#lab-${id}`)
    this.status = this.panel.locator('.lab-status').getByRole('status')
    this.backend = this.panel.getByRole('combobox', { name: 'Backend' })
    this.alert = this.panel.getByRole('alert')
    this.truth = this.panel.locator('.lab-truth')
    this.chart = this.panel.locator('.lab-plot')
  }

  /** Goes to a page, or loads it again, and waits until its lab is alive. */
  async open(url: string): Promise<void> {
    await this.page.goto(url)
    await this.panel.scrollIntoViewIfNeeded()
    await expect(this.page.locator('astro-island[ssr]').filter({ has: this.panel })).toHaveCount(0)
  }

  /** A button by its whole name, or by a pattern. */
  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** The button of a try, by its place. */
  labTry(index: number): Locator {
    return this.panel.locator('.lab-tries button').nth(index)
  }

  async use(backend: Backend): Promise<void> {
    await this.backend.selectOption(backend)
  }

  /** Presses Run and waits until both programs are done. */
  async run(): Promise<void> {
    await this.button('Run').click()
    await this.done()
  }

  /** Waits until a run is done. */
  async done(): Promise<void> {
    await this.ended()
    await expect(this.status).toContainText('Run done.')
  }

  /** Waits until a run is done or has failed. */
  async ended(): Promise<void> {
    await expect(this.status).toContainText(/Run (done|failed)/, RUN)
  }

  /** The largest gap between the curves that the panel shows. */
  async gap(): Promise<number> {
    return Number(await this.panel.locator('[data-gap]').getAttribute('data-gap'))
  }

  /** An editor, opened where none is open. */
  async editor(name: EditorName): Promise<Locator> {
    const editor = this.panel.getByRole('textbox', { name })
    const edit = this.button('Edit')
    if ((await edit.getAttribute('aria-pressed')) !== 'true') await edit.click()
    await expect(editor).toBeVisible()
    return editor
  }

  /** Replaces the whole text of an editor, which then has the focus. */
  async write(name: EditorName, text: string): Promise<void> {
    await (await this.editor(name)).click()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
  }

  /** What a program shows of its code. */
  program(name: string): Locator {
    return this.panel.locator(`[data-source="${name}"]`)
  }
}

interface LabFixtures {
  /** Opens a page of the site, or any address, with its lab alive; `id` says which where there are several. */
  openLab: (address: string, id?: string) => Promise<LabPanel>
  /** Opens the lab on which the instrument is tested, with this query or hash. */
  openFixtureLab: (query?: string) => Promise<LabPanel>
}

export const test = base.extend<LabFixtures>({
  openLab: async ({ page }, use) => {
    await use(async (address, id) => {
      const lab = new LabPanel(page, id)
      await lab.open(address)
      return lab
    })
  },
  openFixtureLab: async ({ openLab }, use) => {
    await use((query = '') => openLab(FIXTURE_URL + query))
  },
})

export { expect }
