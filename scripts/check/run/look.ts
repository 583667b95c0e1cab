import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { freePort } from '../../engines/free-port.ts'
import { inTemporaryFolder } from '../../kept/temporary-folder.ts'
import { run } from '../../setup/run.ts'
import type { TaskOutcome } from './task.ts'

/** A page or a lab to look at, as the browser's tests name it. */
export interface Look {
  /** The file with the tests, and the beginning of the title of the one. */
  spec: string
  title: string
  /** What of the content it is about. */
  file: string
}

/** What one test did, as Playwright reports it. */
interface Tested {
  title: string
  tests: {
    results: { status: string; duration: number; errors: { message?: string }[] }[]
  }[]
}

/** Suites hold suites. */
interface Suite {
  specs?: Tested[]
  suites?: Suite[]
}

interface Report {
  suites: Suite[]
  errors?: { message?: string }[]
}

/** Looks at pages and labs of the built site in a browser, all in one go. */
export async function lookAt(looks: readonly Look[]): Promise<TaskOutcome[]> {
  const titles = looks.map(({ title }) => RegExp.escape(title)).join('|')
  return inTemporaryFolder('look', async (folder) => {
    const file = join(folder, 'report.json')
    const { output } = await run(
      'npx',
      [
        ...['playwright', 'test', ...new Set(looks.map(({ spec }) => spec))],
        ...['--grep', `(^|\\s)(${titles})`, '--reporter=json'],
      ],
      {
        env: {
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          E2E_PORT: String(await freePort()),
          E2E_FIXTURE: 'none',
        },
      },
    )
    return outcomesIn(existsSync(file) ? readFileSync(file, 'utf8') : '', looks, output)
  })
}

/** What a report says of each look; one that no test took is a problem. */
export function outcomesIn(json: string, looks: readonly Look[], output: string): TaskOutcome[] {
  const report: Report = json === '' ? { suites: [] } : (JSON.parse(json) as Report)
  const tested = report.suites.flatMap(testsIn)
  const broken = report.errors?.[0]?.message ?? output
  return looks.map(({ title, file, spec }): TaskOutcome => {
    const found = tested.find((test) => test.title.startsWith(title))
    const results = found?.tests.flatMap(({ results }) => results) ?? []
    const seconds = results.reduce((sum, { duration }) => sum + duration, 0) / 1000
    const last = results.at(-1)
    if (last?.status === 'passed') return { problems: [], seconds }
    const what = last
      ? firstLines(last.errors[0]?.message ?? last.status)
      : `no test looked at it: ${firstLines(broken) || 'the build has no such page'}`
    const remedy = `Mend it; \`npx playwright test ${spec} -g "${title}"\` shows it again.`
    return { problems: [{ file, field: 'in a browser', what, remedy }], seconds }
  })
}

function testsIn({ specs = [], suites = [] }: Suite): Tested[] {
  return [...specs, ...suites.flatMap(testsIn)]
}

/** The beginning of a message, in one line without colors. */
function firstLines(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
  return lines.filter(Boolean).slice(0, 12).join(' / ').replace(/\.$/, '')
}
