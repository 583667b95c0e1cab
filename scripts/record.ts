/**
 * Runs the programs of labs and writes what they did to expected.json: npm run record -- <lab> …
 * Needs Python with every engine of Keras, and installs a browser where there is none.
 */
import { installedPackages, interpreter, ENGINES } from './labs/run-python.ts'
import { openBrowserRunner } from './labs/browser-run.ts'
import { recordLab } from './labs/record-lab.ts'
import { selectLabs } from './labs/select.ts'

const packages = await installedPackages()
const missing = ['keras', ...ENGINES].filter((name) => !packages.has(name))
if (missing.length > 0) {
  console.error(
    `A record needs ${missing.join(', ')}, which ${interpreter()} does not have. ` +
      'Install python/requirements.txt and python/requirements-torch.txt, or name another Python in LAB_PYTHON.',
  )
  process.exit(1)
}

const labs = selectLabs(process.argv.slice(2))
const browser = await openBrowserRunner()
for (const lab of labs) {
  console.log(`${lab}: recording`)
  const problems = await recordLab(lab, browser)
  for (const problem of problems) console.error(`${lab}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
await browser.close()
