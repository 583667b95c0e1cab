import { statSync } from 'node:fs'
import { writeAloneOrEnd } from '../../kept/alone.ts'
import { availableEngines } from '../../labs/available.ts'
import { ENGINES } from '../../labs/engines.ts'
import { pythonVersions } from '../../labs/python-versions.ts'
import { interpreter } from '../../labs/run-python.ts'
import { findBrowser } from '../../setup/browser.ts'
import type { Content } from '../read-content.ts'
import type { Files } from '../tools/tool.ts'
import { runStages, type RunReport } from './run-stages.ts'
import { runnersOn } from './runners.ts'
import { stagesOf } from './stages.ts'
import { touchedBy } from './touched.ts'

/** How many files a line names. */
const NAMED = 5

/** Trains, builds and looks at what files touch, as far as it has not passed in this state already. */
export async function runTouched(files: Files, content: Content): Promise<RunReport> {
  const python = await pythonVersions()
  const { engines } = await availableEngines(true)
  const browser = findBrowser()
  const touched = touchedBy(
    files,
    content,
    engines.includes('tensorflow') ? ['python', 'ts'] : ['ts'],
  )
  if (touched.builds) writeAloneOrEnd('dist/')
  const runners = runnersOn(engines)
  const runsOn = { python: python ?? {}, browser: browser && identityOf(browser) }
  const report = await runStages(stagesOf(touched, runners, runsOn), console.log)
  await runners.close()
  const lost = ENGINES.filter((engine) => !engines.includes(engine))
  const { labs, probes, snippets, unrunnable } = touched
  if (lost.length > 0 && [labs, probes, snippets, unrunnable].some((each) => each.length > 0)) {
    report.skipped.push(
      `Python on ${lost.join(', ')}: ${interpreter()} lacks it. \`npm run setup\` makes it, \`-- --torch\` with PyTorch.`,
    )
  }
  report.skipped.push(...unrunnable.map((page) => `programs in ${page}: all are in Python.`))
  if (touched.builds && browser === undefined) {
    report.skipped.push('pages in a browser: there is no Chromium. `npm run setup` gets one.')
  }
  if (touched.nowhere.length > 0) {
    report.skipped.push(`a page for ${touched.nowhere.join(', ')}: none shows it by its name.`)
  }
  if (touched.machinery.length > 0) {
    report.skipped.push(
      `what files outside of content/ can touch, which is all: \`npm test\`. ${named(touched.machinery)}`,
    )
  }
  return report
}

/** The first of the files, and how many there are more. */
function named(files: readonly string[]): string {
  const more = files.length - NAMED
  return `${files.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A browser by its file: asking it for its version takes as long as starting it. */
function identityOf(path: string): string {
  const { size, mtimeMs } = statSync(path)
  return `${path} ${size} ${mtimeMs}`
}
