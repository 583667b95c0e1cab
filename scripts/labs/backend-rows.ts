import { comparableRecords, compareRuns } from '../../src/agreement/compare-runs.ts'
import { judgeTry, type TryVerdict } from '../../src/agreement/judge-try.ts'
import {
  changedPrograms,
  showsOnPanel,
  type LabFile,
  type LabTry,
  type RecordedRun,
} from '../../src/content/lab.ts'
import { isLive, LIVE_PROGRAMS, PROGRAM_FILES } from '../../src/content/program-files.ts'
import type { ProgramTexts } from '../../src/content/apply-try.ts'
import { readExpected, readLab } from '../../src/content/read-lab.ts'
import { changedBy, readTries, withRecord } from '../../src/content/read-tries.ts'
import type { LiveProgram } from '../../src/lab/names.ts'
import { missingForLab, missingForTry } from '../../src/lab/panel/missing-backends.ts'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { BrowserOutcome, BrowserRunner } from './browser-run.ts'
import { endedInBrowser, fallback, recordedOnPanel, type Ended } from './drawn.ts'
import { judgeWithout } from './judge-without.ts'
import { runJobs } from './jobs.ts'
import { labFolder } from './select.ts'
import { judgeOnPage } from './tries.ts'

/** What came of a lab, or of one of its tries, on a backend. */
export interface BackendRow {
  lab: string
  /** The try; absent for the lab's programs as they are. */
  labTry?: string
  backend: Backend
  /** Skipped is what was not judged: another backend computed, or the page itself reaches no verdict. */
  outcome: 'ok' | 'FAILED' | 'skipped'
  /** The gap, an error or the reason, in the words of the panel. */
  words: string
}

/** How a program's text is run in the browser. */
export type Run = BrowserRunner['run']

type Outcomes = Record<LiveProgram, BrowserOutcome>

/**
 * Runs the browser programs of a lab, and each try that a panel shows something of, on a backend, and judges them as
 * the page does. Where lab.yaml says that the lab, or a try, cannot run there, only that is checked.
 */
export async function rowsOf(id: string, backend: Backend, run: Run): Promise<BackendRow[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const records = readExpected(folder, file).runs
  const tries = readTries(folder, file.tries)
    .filter(showsOnPanel)
    .map((one) => withRecord(folder, one, file))
  const plain = await runLive(programs, LIVE_PROGRAMS, backend, run)
  const row = (result: Pick<BackendRow, 'outcome' | 'words'>, labTry?: LabTry): BackendRow => ({
    lab: id,
    ...(labTry && { labTry: labTry.id }),
    backend,
    ...result,
  })

  const instead = LIVE_PROGRAMS.flatMap((program) => fallback(plain[program]) ?? [])[0]
  if (instead !== undefined) {
    const skipped = { outcome: 'skipped', words: instead } as const
    return [row(skipped), ...tries.map((labTry) => row(skipped, labTry))]
  }
  const sentence = missingForLab(file.without)[backend]?.sentence
  if (sentence !== undefined) return [row(judgeMissing(sentence, backend, plain, 'lab'))]
  const tried = tries.map(async (labTry) => {
    const edited = changedPrograms(labTry).filter(isLive)
    const changed = changedBy(folder, labTry, programs)
    const outcomes = { ...plain, ...(await runLive(changed, edited, backend, run)) }
    const missing = missingForTry(labTry, backend)
    if (missing !== undefined) return row(judgeMissing(missing, backend, outcomes, 'try'), labTry)
    const recorded = labTry.record?.runs.map(recordedOnPanel) ?? []
    return row(asRow(judgeOnPage(labTry, endedOf(outcomes), file, records, recorded)), labTry)
  })
  return [row(asRow(judgePlain(endedOf(plain), file, records))), ...(await Promise.all(tried))]
}

/** The verdict on a lab's programs as they are: they agree with each other and the record, and leave nothing. */
function judgePlain(ended: Ended[], lab: LabFile, records: RecordedRun[]): TryVerdict {
  const comparable = comparableRecords(records, LIVE_PROGRAMS, []).map(recordedOnPanel)
  const expect: LabTry['expect'] = { outcome: 'agree', leaks: [], says: 'One curve.' }
  return judgeTry(expect, ended, compareRuns(lab, ended, comparable))
}

function judgeMissing(sentence: string, backend: Backend, outcomes: Outcomes, of: 'lab' | 'try') {
  const errors = endedOf(outcomes).flatMap(({ error }) => error ?? [])
  const checks = judgeWithout(sentence, backend, errors, of)
  const problems = checks.flatMap(({ problem }) => problem ?? [])
  if (problems.length > 0) return { outcome: 'FAILED', words: problems.join(' ') } as const
  return { outcome: 'ok', words: checks.map(({ what }) => what).join(' ') } as const
}

function asRow({ happened, why }: TryVerdict): Pick<BackendRow, 'outcome' | 'words'> {
  if (happened === null) return { outcome: 'skipped', words: why }
  return { outcome: happened ? 'ok' : 'FAILED', words: why }
}

function endedOf(outcomes: Outcomes): Ended[] {
  return LIVE_PROGRAMS.map((program) => endedInBrowser(program, outcomes[program]))
}

async function runLive<P extends LiveProgram>(
  texts: ProgramTexts,
  which: readonly P[],
  backend: Backend,
  run: Run,
): Promise<Record<P, BrowserOutcome>> {
  const outcomes = await runJobs(
    which.map((program) => () => run(PROGRAM_FILES[program], texts[program], backend)),
  )
  return Object.fromEntries(which.map((program, i) => [program, outcomes[i]])) as Record<
    P,
    BrowserOutcome
  >
}
