import { createGate } from '../../sandbox/frame/gate.ts'
import type { RunEvent } from '../../sandbox/page/host.ts'
import type { ToSandbox } from '../../sandbox/protocol.ts'
import type { StandaloneContent } from './content.ts'

/** Runs the page's program in a worker; the function that comes back ends it. */
export function startRun(
  content: StandaloneContent,
  backend: StandaloneContent['backend'],
  onEvent: (event: RunEvent) => void,
): () => void {
  const url = URL.createObjectURL(new Blob([content.worker], { type: 'text/javascript' }))
  const worker = new Worker(url)
  const { port1, port2 } = new MessageChannel()
  const send = (message: ToSandbox) => port1.postMessage(message)
  const end = () => {
    worker.terminate()
    port1.close()
    URL.revokeObjectURL(url)
  }
  const pass = createGate(
    (message) => {
      if (message.type === 'done' || message.type === 'failed') end()
      if (message.type === 'data') answerData(content, message.name, send)
      else if (message.type !== 'pong' && message.type !== 'prepared' && message.type !== 'answer')
        onEvent(message)
    },
    () => performance.now(),
  )
  let booted = false
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (booted) pass(data)
    booted = true
  }
  worker.onerror = (event) => {
    event.preventDefault()
    end()
    onEvent({ type: 'crashed', reason: String(event.message) })
  }
  const { core, program, file, extras } = content
  worker.postMessage(null, [port2])
  send({ type: 'start', runtime: { core }, backend })
  send({ type: 'run', program, file, ...(extras !== undefined && { extras }) })
  return end
}

function answerData(
  { data }: StandaloneContent,
  name: string,
  send: (message: ToSandbox) => void,
): void {
  const text = Object.hasOwn(data, name) ? (data[name] ?? null) : null
  send({ type: 'data', name, text, known: Object.keys(data) })
}
