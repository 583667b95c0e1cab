import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import { judgeProbe } from './judge-probe.ts'
import { MOST_LINES, probeFile, probeRecord, type ProbeFile, type ProbeRecord } from './probe.ts'
import { probeTargets, type ProbeTarget } from './probe-targets.ts'
import { attempt, ContentError, type Problem } from './problem.ts'

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
  const file = check(
    probeFile,
    path,
    readDataFile(path, 'Write it: a probe has a probe.yaml and its programs.'),
    remedy,
  )
  const targets = probeTargets(path, file)
  const names = Object.keys(file.programs)
  const strays = readdirSync(folder).filter(
    (name) => /\.(py|ts)$/.test(name) && !names.includes(name),
  )
  const read = names.map((name) => attempt(() => [name, readProgram(folder, name)] as const))
  const problems = [
    ...strays.map((name) => ({
      file: join(folder, name),
      field: 'programs',
      what: 'probe.yaml does not name the program',
      remedy: 'Name it in `programs`, or remove it.',
    })),
    ...read.flatMap(({ problems }) => problems),
  ]
  if (problems.length > 0) throw new ContentError(...problems)
  const texts = read.flatMap((one) => ('value' in one ? [one.value] : []))
  return { file, targets, texts: Object.fromEntries(texts) }
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
  if (!existsSync(path))
    throw new ContentError({ file: path, field: 'record', what: 'the record is missing', remedy })
  const record = check(probeRecord, path, readDataFile(path), remedy)
  const problems = targets.flatMap(({ program, engine, expectation }): Problem[] => {
    const run = record.runs.find((run) => run.program === program && run.engine === engine)
    const field = `${program} on ${engine}`
    if (!run) return [{ file: path, field, what: 'the record lacks this run', remedy }]
    const what = judgeProbe(expectation, run)
    return what ? [{ file: path, field, what, remedy: `Mend probe.yaml, or: ${remedy}` }] : []
  })
  if (record.runs.length > targets.length) {
    problems.push({
      file: path,
      field: 'runs',
      what: 'it has runs that probe.yaml does not name',
      remedy,
    })
  }
  if (problems.length > 0) throw new ContentError(...problems)
  return record
}

function readProgram(folder: string, name: string): string {
  const file = join(folder, name)
  if (!existsSync(file)) {
    throw new ContentError({
      file,
      field: 'programs',
      what: 'the program is missing',
      remedy: 'Write it, or take it out of `programs` in probe.yaml.',
    })
  }
  const text = readFileSync(file, 'utf8')
  const lines = text.trimEnd().split('\n').length
  if (lines > MOST_LINES) {
    throw new ContentError({
      file,
      line: MOST_LINES + 1,
      field: 'programs',
      what: `it has ${lines} lines; a probe's program has at most ${MOST_LINES}`,
      remedy: 'Leave out what does not show the point, or write a lab.',
    })
  }
  return text
}
