import { globSync, readFileSync, writeFileSync } from 'node:fs'

/** A `Name:  123 kB` of a file in /proc, in megabytes of 1,000,000 bytes. */
export function megabytesIn(text: string, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text) ?? []
  if (kilobytes === undefined) throw new Error(`the kernel says no ${name}`)
  return (Number(kilobytes) * 1024) / 1e6
}

/**
 * The memory without a file behind it of a process and of all that it started, in megabytes. What a fork shares
 * with its parent is counted once.
 */
export function heldBy(pid: number): number {
  const rollup = readProc(`/proc/${pid}/smaps_rollup`)
  // A process that has ended holds nothing.
  const own = rollup ? megabytesIn(rollup, 'Pss_Anon') + megabytesIn(rollup, 'Pss_Shmem') : 0
  return childrenOf(pid).reduce((sum, child) => sum + heldBy(child), own)
}

function childrenOf(pid: number): number[] {
  return globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    (readProc(file) ?? '').split(' ').filter(Boolean).map(Number),
  )
}

/** All resident memory of one process: now, and at its peak since `forgetPeak`. */
export function residentOf(pid: number): { now: number; peak: number } {
  const status = readProc(`/proc/${pid}/status`) ?? ''
  return { now: megabytesIn(status, 'VmRSS'), peak: megabytesIn(status, 'VmHWM') }
}

/** Begins the peak of a process anew, from what it has now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

function readProc(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
