import * as tf from '@tensorflow/tfjs'
import { captureConsole } from '../../src/sandbox/worker/console.ts'
import { countTimers, timersPending } from '../../src/sandbox/worker/timers.ts'
import type { Outcome } from './outcome.ts'

/** What the frame offers the page around it. */
export interface BareFrame {
  runExample(code: string, backend: string): Promise<Outcome>
}

/** Runs one program as a module of a page with TensorFlow.js, and waits until nothing is left to happen. */
async function runExample(code: string, backend: string): Promise<Outcome> {
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  await tf.setBackend(backend)
  const lines: string[] = []
  let error: string | undefined
  const fail = (thrown: unknown) => {
    const { name, message } = thrown as Error
    error ??= `${name}: ${message}`
  }
  addEventListener('error', (event) => fail(event.error))
  addEventListener('unhandledrejection', (event) => fail(event.reason))
  captureConsole((_level, text) => lines.push(text))
  countTimers()
  const framesPending = countFrames()
  try {
    await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    await quiet(() => timersPending() || framesPending())
  } catch (thrown) {
    fail(thrown)
  }
  return { ended: error === undefined ? 'done' : 'failed', ...(error && { error }), lines }
}

/** Counts the animation frames that were asked for and have not come. */
function countFrames(): () => boolean {
  const ask = requestAnimationFrame.bind(window)
  let pending = 0
  window.requestAnimationFrame = (callback) => {
    pending++
    return ask((time) => {
      pending--
      callback(time)
    })
  }
  return () => pending > 0
}

const { port1, port2 } = new MessageChannel()

/** Two turns of the event loop in a row in which nobody is busy. */
async function quiet(busy: () => boolean): Promise<void> {
  for (let calm = 0; calm < 2; calm = busy() ? 0 : calm + 1) {
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(null)
    })
  }
}

Object.assign(window, { runExample } satisfies BareFrame)
