import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** When a process started, to be compared alone; undefined where none with this number lives. */
export function processStart(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? startInProc(pid) : startByPs(pid)
}

/** The 3rd field is the state, the 22nd the start; the 2nd, in parentheses, may hold anything. */
function startInProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return isOver(fields[0]) ? undefined : fields[19]
}

function startByPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? []
  return isOver(state) ? undefined : start
}

/** Dead, but its parent has not asked how it ended. */
function isOver(state: string | undefined): boolean {
  return state?.startsWith('Z') ?? true
}
