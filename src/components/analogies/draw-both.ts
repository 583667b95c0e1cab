interface DrawingProgram {
  draw(element: HTMLElement): unknown
}

/** The programs with their libraries; nothing of them loads before it is called. */
const load = import.meta.glob<DrawingProgram>('/content/analogies/*.ts')

/** Draws the programs beside their text when its button is pressed, and says how it went. */
class DrawBoth extends HTMLElement {
  private readonly button = this.querySelector('button')
  private readonly status = this.querySelector('[role=status]')

  connectedCallback(): void {
    this.button?.addEventListener('click', () => void this.drawAll())
  }

  private async drawAll(): Promise<void> {
    if (this.button?.ariaDisabled === 'true') return
    this.busy(true)
    this.say('Loading the libraries …')
    const places = [...this.querySelectorAll<HTMLElement>('[data-file]')]
    const problems = (await Promise.all(places.map(drawIn))).filter((problem) => problem !== '')
    this.say(problems.join(' ') || 'Done: both are drawn.', problems.length > 0)
    this.busy(false)
  }

  private busy(busy: boolean): void {
    if (this.button) this.button.ariaDisabled = String(busy)
  }

  private say(words: string, failed = false): void {
    this.status?.replaceChildren(words)
    this.status?.classList.toggle('failed', failed)
  }
}

/** Runs the program of a place in it. Returns what went wrong, or nothing. */
async function drawIn(place: HTMLElement): Promise<string> {
  const { file = '', name = '', words = '' } = place.dataset
  let program: DrawingProgram | undefined
  try {
    program = await load[`/content/analogies/${file}`]?.()
  } catch {
    return `${name} did not load. Check the connection, reload the page and press again.`
  }
  try {
    await program?.draw(place)
  } catch (error) {
    return `${name} failed: ${error instanceof Error ? error.message : String(error)}`
  }
  place.role = 'img'
  place.ariaLabel = words
  return ''
}

customElements.define('draw-both', DrawBoth)
