import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import { judgeProbe } from './judge-probe.ts'
import { MOST_LINES, probeFile, probeRecord, type ProbeFile, type ProbeRecord } from './probe.ts'
import { probeTargets, type ProbeTarget } from './probe-targets.ts'

/** What people write in a probe's folder, and what follows from it. */
export interface WrittenProbe {
  file: ProbeFile
  /** The programs by their files. */
  texts: Record<string, string>
  targets: ProbeTarget[]
}

/** Reads and checks a probe's probe.yaml and its programs; every error names the file and the remedy. */
export function readProbe(folder: string): WrittenProbe {
  const path = join(folder, 'probe.yaml')
  const remedy = 'Mend the field; src/content/probe.ts describes each.'
  const file = check(probeFile, path, readDataFile(path), remedy)
  const targets = probeTargets(path, file)
  const names = Object.keys(file.programs)
  const stray = readdirSync(folder).find((name) => /\.(py|ts)$/.test(name) && !names.includes(name))
  if (stray) {
    throw new Error(
      `${join(folder, stray)} is not in probe.yaml. Name it in programs, or remove it.`,
    )
  }
  return {
    file,
    targets,
    texts: Object.fromEntries(names.map((name) => [name, read(folder, name)])),
  }
}

/** Reads and checks what a page shows of a probe's record; undefined where nothing was recorded yet. */
export function readShownProbeRecord(
  folder: string,
  targets: ProbeTarget[],
): ProbeRecord | undefined {
  return existsSync(join(folder, 'expected.json')) ? readProbeRecord(folder, targets) : undefined
}

/**
 * Reads a probe's expected.json, and checks that it holds what probe.yaml expects: the page shows both side
 * by side.
 */
export function readProbeRecord(folder: string, targets: ProbeTarget[]): ProbeRecord {
  const path = join(folder, 'expected.json')
  const remedy = `Run \`npm run record -- ${basename(folder)}\`.`
  if (!existsSync(path)) throw new Error(`${path} is missing. ${remedy}`)
  const record = check(probeRecord, path, readDataFile(path), remedy)
  for (const { program, engine, expectation } of targets) {
    const run = record.runs.find((run) => run.program === program && run.engine === engine)
    if (!run) throw new Error(`${path} lacks the run of ${program} on ${engine}. ${remedy}`)
    const problem = judgeProbe(expectation, run)
    if (problem) {
      throw new Error(
        `${path}: ${program} on ${engine}: ${problem}. Mend probe.yaml, or: ${remedy}`,
      )
    }
  }
  if (record.runs.length > targets.length) {
    throw new Error(`${path} has runs that probe.yaml does not name. ${remedy}`)
  }
  return record
}

function read(folder: string, name: string): string {
  const path = join(folder, name)
  if (!existsSync(path)) {
    throw new Error(`${path} is missing. Write it, or take it out of programs in probe.yaml.`)
  }
  const text = readFileSync(path, 'utf8')
  const lines = text.trimEnd().split('\n').length
  if (lines > MOST_LINES) {
    throw new Error(
      `${path} has ${lines} lines; a probe's program has at most ${MOST_LINES}. ` +
        'Leave out what does not show the point, or write a lab.',
    )
  }
  return text
}
