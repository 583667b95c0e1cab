/**
 * Makes what `record`, `verify` and the tests need beside npm's packages: the Python environment in .venv and a
 * browser. `npm run setup -- --torch` adds PyTorch, several gigabytes on Linux. What is there is left alone.
 */
import { readOptions } from './command-line.ts'
import { ENGINES } from './labs/engines.ts'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { ensureBrowser } from './setup/browser.ts'
import { ensurePython } from './setup/python.ts'

const { torch = false } = readOptions({ torch: { type: 'boolean' } })

const [python, browser] = await Promise.all([
  ensurePython({ torch }),
  ensureBrowser().catch((error: Error) => ({ problem: error.message })),
])
const packages = await installedPackages()
const engines = ENGINES.filter((engine) => packages.has('keras') && packages.has(engine))

if (python !== undefined) console.error(`Python: ${python}`)
else console.log(`Python: ${interpreter()}, with Keras on ${engines.join(', ') || 'nothing'}`)
if (typeof browser === 'string') console.log(`Browser: ${browser}`)
else console.error(`Browser: ${browser.problem}`)

if (python !== undefined || typeof browser !== 'string') process.exit(1)
console.log(
  engines.includes('torch')
    ? 'All is there. Next: npm run record -- <lab or probe>'
    : 'A record goes without PyTorch; the tests of a pull request run it. To have it here: npm run setup -- --torch',
)
