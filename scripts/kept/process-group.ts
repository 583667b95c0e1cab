import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { atEnd, atSignal } from './at-end.ts'

/** Tells a command how many seconds those that it starts have to end: fewer than it has itself. */
const PATIENCE = 'LAYERS_AND_OPS_PATIENCE'
const patience = Number(process.env[PATIENCE] ?? 5)

/** The environment for a command that may start others. */
export function environmentOfGroup(): NodeJS.ProcessEnv {
  return { ...process.env, [PATIENCE]: String(Math.max(1, patience - 1)) }
}

/**
 * Ends a command and all that it has started when this process ends: asked where a signal stops this process, and
 * killed where it does not end soon. The command is started `detached`: it leads a process group, which no Ctrl+C
 * of the terminal reaches.
 * @returns kills the group at once
 */
export function endGroupAtEnd(child: ChildProcess): () => void {
  const { pid } = child
  // It could not be started.
  if (pid === undefined) return () => undefined
  const kill = () => signalGroup(pid, 'SIGKILL')
  const closed = once(child, 'close').catch(() => undefined)
  const stop = async () => {
    // Playwright ends its servers at no other signal.
    signalGroup(pid, 'SIGINT')
    await Promise.race([closed, wait(1000 * patience)])
    kill()
  }
  const undo = [atEnd(kill), atSignal(stop)]
  child.once('close', () => undo.forEach((forget) => forget()))
  return kill
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended.
  }
}
