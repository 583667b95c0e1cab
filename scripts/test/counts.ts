/** How the checks of a stage ended. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The sum of several counts. */
export function sum(all: Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The closing line: "12 passed, 0 failed, 1 skipped". */
function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Prints the closing line and ends the process, with a failure where something failed. A check that checked
 * nothing has failed too, but where it says aloud that this system can check none of it.
 */
export function finish(counts: Counts, { maySkipAll = false } = {}): never {
  const skippedAll = maySkipAll && counts.skipped > 0
  const nothing = counts.passed + counts.failed === 0 && !skippedAll
  if (nothing) console.log('FAILED  nothing was checked')
  const total = nothing ? { ...counts, failed: 1 } : counts
  console.log(`\n${line(total)}`)
  process.exit(total.failed === 0 ? 0 : 1)
}

/** The last closing line that a program printed, or undefined if it printed none. */
export function readLine(output: string): Counts | undefined {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1)
  if (!found) return undefined
  return { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) }
}

/** Counts of a Vitest JSON report. */
export function readVitest(json: string): Counts {
  const report = JSON.parse(json) as Record<string, number>
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/** Counts of a Playwright JSON report; a test that passed only on retry counts as failed. */
export function readPlaywright(json: string): Counts {
  const { stats } = JSON.parse(json) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
