import type { Size } from '../manifest.ts'
import { failureOf, type Failure, type FromWorker } from '../messages.ts'
import { SIZE, storesOf } from '../names.ts'
import { forget } from './forget.ts'
import { register } from './register.ts'
import { stateWords, type State } from './state.ts'
import { othersOpen, takeOver } from './take-over.ts'
import { isWished, keepWish, readWish } from './wish.ts'

/** The elements of the setting. */
export interface SettingElements {
  choice: HTMLInputElement
  status: HTMLElement
  update: HTMLButtonElement
}

/** Lets the reader choose whether the site is kept, and says what is kept. */
export async function startSetting(elements: SettingElements, base: string): Promise<void> {
  const size = fetch(base + SIZE)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Size>) : undefined))
    .catch(() => undefined)
  const setting = new Setting(elements, base, await size)
  await setting.start()
}

class Setting {
  readonly #elements: SettingElements
  readonly #base: string
  readonly #scope: string
  readonly #size: Size | undefined
  #progress: { done?: number; of?: number } = {}
  #failed: Failure | undefined
  /** Whether the browser remembers a wish for nothing to be kept. */
  #remembered = true
  #registration: ServiceWorkerRegistration | undefined

  constructor(elements: SettingElements, base: string, size: Size | undefined) {
    this.#elements = elements
    this.#base = base
    this.#scope = new URL(base, location.href).href
    this.#size = size
  }

  async start(): Promise<void> {
    const { choice, update } = this.#elements
    if (!navigator.serviceWorker) return this.#say({ is: 'impossible' })
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') this.#progress = data
      else this.#failed = data.why
      void this.#show()
    })
    choice.addEventListener('change', () => void (choice.checked ? this.#on() : this.#off()))
    update.addEventListener('click', () => void this.#update())
    choice.checked = isWished()
    choice.disabled = false
    if (choice.checked) await this.#keep()
    else await this.#show()
  }

  async #on(): Promise<void> {
    keepWish('yes')
    this.#remembered = true
    // A page that a service worker still answers, whose stores are gone, would wake it again as it is.
    if (navigator.serviceWorker.controller) return location.reload()
    await this.#keep()
  }

  async #off(): Promise<void> {
    this.#remembered = keepWish('no')
    await forget(this.#base).catch(() => undefined)
    this.#registration = undefined
    this.#failed = undefined
    this.#progress = {}
    await this.#show()
  }

  async #keep(): Promise<void> {
    this.#failed = undefined
    try {
      this.#registration = await register(this.#base)
    } catch (error) {
      this.#failed = failureOf(error)
    }
    for (const worker of [this.#registration?.installing, this.#registration?.waiting])
      worker?.addEventListener('statechange', () => void this.#show())
    this.#registration?.addEventListener('updatefound', () =>
      this.#registration?.installing?.addEventListener('statechange', () => void this.#show()),
    )
    await this.#show()
  }

  async #update(): Promise<void> {
    const others = this.#registration ? await takeOver(this.#registration) : 0
    if (others > 0) this.#elements.status.textContent = othersOpen(others)
  }

  async #show(): Promise<void> {
    this.#say(await this.#state())
  }

  async #state(): Promise<State> {
    const registration = this.#registration
    if (!this.#elements.choice.checked)
      return readWish() === 'no' || !this.#remembered
        ? { is: 'off', remembered: this.#remembered }
        : { is: 'saving data' }
    if (registration?.active)
      return { is: 'kept', used: await this.#used(), update: registration.waiting !== null }
    if (this.#failed) return { is: 'failed', why: this.#failed }
    return { is: 'keeping', ...this.#progress }
  }

  async #used(): Promise<string[]> {
    try {
      const store = await caches.open(storesOf(this.#scope).used)
      return (await store.keys()).map(({ url }) => url)
    } catch {
      return []
    }
  }

  #say(state: State): void {
    const { status, update } = this.#elements
    status.textContent = stateWords(state, this.#size)
    update.hidden = state.is !== 'kept' || !state.update
  }
}
