import type { ProbeRecord, ProbeRun } from '../../src/content/probe.ts'
import { probeTargetName } from './run-probe.ts'

/** How a probe's runs differ from its last record: what they print and how they fail, a line for each that differs. */
export function probeSinceLast(runs: readonly ProbeRun[], last: ProbeRecord | undefined): string[] {
  if (!last) return ['the first record']
  const lines = runs.flatMap((run) => {
    const before = last.runs.find((one) => probeTargetName(one) === probeTargetName(run))
    if (!before) return [`new: ${probeTargetName(run)}`]
    const [then, now] = [before, run].map(did)
    if (then === undefined || now === undefined || same(then, now)) return []
    const at = now.findIndex((line, place) => line !== then[place])
    const place = at === -1 ? now.length : at
    return [`${probeTargetName(run)}: ${quoted(then[place])} then, ${quoted(now[place])} now`]
  })
  const on = last.recorded.slice(0, 10)
  return lines.length === 0 ? [`nothing changed since ${on}`] : [`since ${on}:`, ...lines]
}

/** What a run did, in lines. */
function did({ printed, error }: ProbeRun): string[] {
  const lines = printed.trimEnd().split('\n')
  if (!error) return lines
  const at = error.line === undefined ? '' : `line ${error.line}: `
  return [...lines, `${at}${error.class}: ${error.message}`]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, place) => line === b[place])
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'nothing' : `"${line}"`
}
