import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { DataSize } from '../../src/content/peaks.ts'
import { endGroupAtEnd } from '../kept/process-group.ts'
import { interpreter } from '../labs/run-python.ts'
import type { Engine } from '../labs/engines.ts'
import { forgetPeak, heldBy, residentOf } from './process-memory.ts'
import { PYTHON_ENV, type DataFolders } from './data-folders.ts'

/** What each training of a process took above its baseline, in megabytes, and what it ended at. */
export interface Measured {
  held: number[]
  resident: number[]
  losses: number[]
  versions: Record<string, string>
}

/** Milliseconds between two looks. What is held for shorter may be missed. */
const BETWEEN_LOOKS = 20

/** Seconds after which a process is ended. */
const PATIENCE = 900

/**
 * Trains in a way so many times, in a process of its own, and watches its memory. The baseline is what the process
 * has before the first time.
 * @throws with what the process wrote, where it failed
 */
export async function measure(
  { id, engine }: { id: string; engine: Engine },
  { small, large }: DataFolders,
  { width, batch }: DataSize,
  rounds: number,
): Promise<Measured> {
  const args = ['-m', 'peaks', engine, id, small, large, String(width), String(batch)]
  const child = spawn(interpreter(), args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...PYTHON_ENV },
    detached: true,
  })
  const late = setTimeout(endGroupAtEnd(child), 1000 * PATIENCE)
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk))
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`python ${args.slice(0, 4).join(' ')} failed:\n${errors.trim()}`)
    return value
  }
  const { pid = 0 } = child
  try {
    for (let line = ''; line !== 'ready';) line = await nextLine()
    const before = { held: heldBy(pid), resident: residentOf(pid).now }
    const measured: Measured = { held: [], resident: [], losses: [], versions: {} }
    for (let round = 0; round < rounds; round += 1) {
      forgetPeak(pid)
      const found = { line: '' }
      const result = nextLine().then((line) => (found.line = line))
      child.stdin.write('go\n')
      let held = 0
      while (found.line === '') {
        held = Math.max(held, heldBy(pid))
        await Promise.race([wait(BETWEEN_LOOKS), result])
      }
      const { loss, versions } = JSON.parse(found.line) as {
        loss: number
        versions: Record<string, string>
      }
      measured.held.push(held - before.held)
      measured.resident.push(residentOf(pid).peak - before.resident)
      measured.losses.push(loss)
      measured.versions = versions
    }
    return measured
  } finally {
    child.stdin.end()
    await ended.finally(() => clearTimeout(late))
  }
}
