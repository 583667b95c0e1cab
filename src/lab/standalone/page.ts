/** The script of a page that a reader saved: runs one program, and shows what it does. */
import { BACKEND_NAMES } from '../names.ts'
import { type ProgramRun, foldEvent, waitingRun } from '../run/run.ts'
import { errorText } from '../words/error-text.ts'
import { phaseWords } from '../words/status.ts'
import { drawCurve, words } from './chart.ts'
import { CONTENT_ID, type StandaloneContent } from './content.ts'
import { startRun } from './sandbox.ts'

const byId = (id: string) => document.getElementById(id) as HTMLElement
const content = JSON.parse(byId(CONTENT_ID).textContent) as StandaloneContent
const backend = byId('backend') as HTMLSelectElement
const [run, stop] = [byId('run') as HTMLButtonElement, byId('stop') as HTMLButtonElement]

let state: ProgramRun = waitingRun('high-level', content.file)
let end: (() => void) | undefined
let drawing = false
/** Rises with every start and stop: what an older run still reports is dropped. */
let turn = 0

run.onclick = () => {
  end?.()
  state = { ...waitingRun('high-level', content.file), outcome: 'running', phase: 'loading' }
  const asked = backend.value as StandaloneContent['backend']
  const ours = ++turn
  end = startRun(content, asked, (event) => {
    if (ours !== turn) return
    state = foldEvent(state, event, performance.now())
    draw()
  })
  draw()
}
stop.onclick = () => {
  end?.()
  turn++
  if (state.outcome === 'running') state = { ...state, outcome: 'stopped' }
  draw()
}

/** Draws at the next frame, however many events come before it. */
function draw(): void {
  if (drawing) return
  drawing = true
  setTimeout(() => {
    drawing = false
    show()
  }, 50)
}

function show(): void {
  const { outcome, device, stats, error, crash, curves, pictures, logs } = state
  stop.disabled = outcome !== 'running'
  byId('status').textContent = sentence()
  byId('truth').textContent = device
    ? `${BACKEND_NAMES[device.backend]} on ${device.renderer}, float${device.precision}` +
      (stats ? `, ${stats.steps} steps, ${stats.tensors} tensors alive` : '') +
      (stats?.leaked ? `, ${stats.leaked} of them left behind` : '')
    : ''
  byId('fallback').textContent =
    device && device.backend !== device.requested
      ? `${BACKEND_NAMES[device.requested]} is not to be had here, so ${BACKEND_NAMES[device.backend]} computes. ${device.reason ?? ''}`
      : ''
  const line = error?.line === undefined ? '' : `, line ${error.line}`
  byId('error').textContent = error
    ? `${content.file}${line}: ${errorText(error, 'saved page')}`
    : crash !== undefined
      ? `The worker came to an end: ${crash}`
      : ''
  byId('curves').replaceChildren(...Object.entries(curves).map(figure))
  const names = Object.keys(pictures)
  byId('pictures').textContent =
    names.length > 0
      ? `The program also shows pictures, which this page does not draw: ${names.join(', ')}.`
      : ''
  byId('log').textContent = logs.map(({ level, text }) => `${level}: ${text}`).join('\n')
}

function sentence(): string {
  const { outcome, phase, fraction, device, stats } = state
  if (outcome === 'running') {
    const share = fraction === undefined ? '' : `, ${Math.round(100 * fraction)} %`
    return `Running: ${phaseWords(phase, device?.backend ?? 'webgl')}${share}.`
  }
  if (outcome === 'done') return `Run done: ${stats?.steps ?? 0} steps.`
  return outcome === 'failed' ? 'Run failed.' : 'Run stopped.'
}

function figure([name, curve]: [string, ProgramRun['curves'][string]]): HTMLElement {
  const node = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.textContent = `${name}: ${words(curve)}`
  node.append(caption, drawCurve(name, curve), table(curve))
  return node
}

function table({ x, y }: ProgramRun['curves'][string]): HTMLElement {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = 'The points'
  const list = document.createElement('pre')
  list.textContent = x.map((value, index) => `${value}\t${y[index]}`).join('\n')
  details.append(summary, list)
  return details
}
