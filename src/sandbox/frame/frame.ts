import { AnswerGate } from './answer-gate.ts'
import { createGate } from './gate.ts'
import type { Boot, FromFrame, ToSandbox } from '../protocol.ts'

/** The one document that may talk to this one: it holds the document that holds this one. */
const page = window.parent.parent

/** With an origin of our own, code of anyone who links here would run as the site. */
const isolated = self.origin === 'null' && page !== window

if (isolated) addEventListener('message', takeBoot)

function takeBoot(event: MessageEvent<Partial<Boot> | null>): void {
  const [port] = event.ports
  const { type, worker, secure } = event.data ?? {}
  if (event.source !== page || type !== 'boot' || typeof worker !== 'string' || !port) return
  removeEventListener('message', takeBoot)
  start(workerUrl(worker, secure === true), port)
}

/**
 * In Chromium a blob of an opaque origin is no secure context and has no WebGPU, while a data: address is one.
 * Both inherit this document's policy.
 */
function workerUrl(script: string, secure: boolean): string {
  return secure
    ? `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`
    : URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
}

function start(workerUrl: string, toPage: MessagePort): void {
  const say = (message: FromFrame) => toPage.postMessage(message)
  const worker = new Worker(workerUrl)
  const { port1: toWorker, port2 } = new MessageChannel()

  let booted = false
  let over = false
  let answering = false

  const answers = new AnswerGate(say)
  const pass = createGate(
    (message) => {
      answering = message.type === 'done' && answers.asked
      if (answering) say({ type: 'answering' })
      answers.passed(message)
      say(message)
      over = !answering && (message.type === 'done' || message.type === 'failed')
      if (over) worker.terminate()
    },
    () => performance.now(),
  )
  toWorker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (answering) return answers.take(data)
    if (booted) return pass(data)
    booted = true
    say({ type: 'booted' })
  }
  toPage.onmessage = ({ data }: MessageEvent<ToSandbox>) => {
    answers.sent(data)
    toWorker.postMessage(data)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    if (!over)
      say({ type: 'broken', reason: `The sandbox broke: ${String(event.message).slice(0, 300)}` })
  }
  worker.postMessage(null, [port2])
}
