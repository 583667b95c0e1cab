/**
 * Runs every lab, and every try that changes a program of the browser, on every backend that the panel offers,
 * in the sandbox in which they run for the reader, and judges them as the page does:
 * npm run verify:backends [-- <lab> …] [--backend=webgl …]. The last line is `N passed, N failed, N skipped`.
 */
import { BACKENDS } from '../src/sandbox/protocol.ts'
import { oneOf, readCommandLine } from './command-line.ts'
import { rowsOf, type BackendRow } from './labs/backend-rows.ts'
import { closeSharedBrowser, sharedBrowser } from './labs/shared-browser.ts'
import { selectLabs } from './labs/select.ts'
import { finish, sum, type Counts } from './test/counts.ts'

const { values, positionals } = readCommandLine({ backend: { type: 'string', multiple: true } })
const labs = selectLabs(positionals)
const named = values.backend?.map((name) => oneOf('backend', name, BACKENDS)) ?? BACKENDS
const backends = BACKENDS.filter((backend) => named.includes(backend))

const { run } = await sharedBrowser()
const counts: Counts[] = []
print(['lab', 'try', 'backend', 'seconds', '', ''])
for (const lab of labs) {
  for (const backend of backends) {
    const start = performance.now()
    const rows = await rowsOf(lab, backend, run)
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    for (const [index, row] of rows.entries()) printRow(row, index === 0 ? seconds : '')
    counts.push(...rows.map(countsOf))
  }
}
await closeSharedBrowser()
finish(sum(counts))

/** The time stands in the first row of a lab on a backend, and is that of all its rows. */
function printRow({ lab, labTry, backend, outcome, words }: BackendRow, seconds: string): void {
  print([lab, labTry ?? '', backend, seconds, outcome, words])
}

function print([lab = '', labTry = '', backend = '', seconds = '', outcome = '', words = '']) {
  const cells = [lab.padEnd(16), labTry.padEnd(18), backend.padEnd(8), seconds.padStart(7)]
  console.log([...cells, outcome.padEnd(7), words].join('  ').trimEnd())
}

function countsOf({ outcome }: BackendRow): Counts {
  return {
    passed: outcome === 'ok' ? 1 : 0,
    failed: outcome === 'FAILED' ? 1 : 0,
    skipped: outcome === 'skipped' ? 1 : 0,
  }
}
