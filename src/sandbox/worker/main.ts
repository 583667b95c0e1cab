import type { Backend, RuntimeText, ToSandbox } from '../protocol.ts'
import { startBackend } from './backend.ts'
import { DataRequests } from './data-requests.ts'
import { describeError } from './describe-error.ts'
import { onUncaught } from './failures.ts'
import { connect, type Link } from './link.ts'
import { lockGlobal } from './lock.ts'
import { Pacing } from './pacing.ts'
import { rehearse } from './rehearsal.ts'
import { Execution, type RunMessage } from './execution.ts'
import { loadRuntime } from './runtime.ts'
import { watchShaders } from './shaders/watch.ts'
import { countTimers } from './timers.ts'
import { addWasm } from './wasm.ts'

/** The worker of a sandbox: takes what it needs, loads TensorFlow.js, and runs one program. */
async function main(): Promise<void> {
  let began: ((message: ToSandbox & { type: 'start' }) => void) | undefined
  let asked: ((message: RunMessage) => void) | undefined
  const start = new Promise<ToSandbox & { type: 'start' }>((resolve) => (began = resolve))
  const request = new Promise<RunMessage>((resolve) => (asked = resolve))
  const pacing = new Pacing()
  let wanted = false
  let run: Execution | undefined
  let rehearsed: DataRequests | undefined

  const link = await connect((message) => {
    if (message.type === 'ping') link.send({ type: 'pong', id: message.id })
    else if (message.type === 'start') began?.(message)
    else if (message.type === 'pace') pacing.set(message)
    else if (message.type === 'run') {
      wanted = true
      asked?.(message)
    } else if (message.type === 'drawing') void run?.answer(message)
    else (run?.data ?? rehearsed)?.answer(message)
  })
  lockGlobal()
  watchShaders()
  countTimers()
  const { runtime: text, backend, rehearsal } = await start
  const report = (thrown: unknown) => (run ? run.fail(thrown) : failStart(link, thrown))
  onUncaught((thrown) => {
    // A rehearsal is cut off in the middle: what it leaves behind concerns nobody.
    if (!rehearsed) report(thrown)
  })
  try {
    const { runtime, device } = await startRuntime(link, text, backend)
    if (rehearsal !== undefined && device.backend === 'webgl' && !wanted) {
      const data = (rehearsed = new DataRequests((message) => link.send(message)))
      await rehearse(runtime, { core: text.core, program: rehearsal, data, wanted: () => wanted })
      rehearsed = undefined
    }
    link.send({ type: 'prepared' })
    run = new Execution(runtime, device.backend, link, pacing)
    await run.run(await request)
  } catch (thrown) {
    report(thrown)
  }
}

async function startRuntime(link: Link, text: RuntimeText, requested: Backend) {
  link.send({ type: 'phase', phase: 'loading' })
  const runtime = await loadRuntime(text)
  if (text.webgpu !== undefined) await runtime.add(text.webgpu)
  const refusal = text.wasm && (await addWasm(runtime, text.wasm))
  link.send({ type: 'phase', phase: 'starting' })
  const device = await startBackend(runtime.tf, requested, refusal)
  link.send({ type: 'ready', device })
  return { runtime, device }
}

/** TensorFlow.js or every backend failed: there is no program to blame yet. */
function failStart(link: Link, thrown: unknown): void {
  const place = { file: '', original: (line: number, column: number) => ({ line, column }) }
  const { message } = describeError(thrown, place)
  link.send({
    type: 'failed',
    error: { name: 'StartError', message: `TensorFlow.js did not start: ${message}` },
  })
}

void main()
