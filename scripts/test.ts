/**
 * Everything that must hold, fast checks first: format, lint, types, unit tests, the labs' programs in Node
 * and Python, the build, what was built, and the built site in a real browser. Installs what it needs
 * (a browser, a Python environment). The last line is `N passed, N failed, N skipped`.
 */
import { FIXTURE_LAB } from '../tests/support/fixture-site.ts'
import { readOptions } from './command-line.ts'
import { freePorts } from './engines/free-port.ts'
import { writeAloneOrEnd } from './kept/alone.ts'
import { ensureBrowser } from './setup/browser.ts'
import { ensurePython } from './setup/python.ts'
import { finish, readPlaywright, readVitest, sum, type Counts } from './test/counts.ts'
import { runLanes, type TestStage } from './test/stage.ts'

const ci = process.env.CI === 'true'
const torch = readOptions({ torch: { type: 'boolean' } }).torch || ci

const vitest = (name: string, project: string): TestStage => ({
  name,
  command: [
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json={report}',
  ],
  report: readVitest,
})

const FORMAT: TestStage = {
  name: 'Format',
  command: ['npx', 'prettier', '--check', '--log-level=warn', '.'],
}
/** Makes the types of the content, which the lint and the other types read. */
const SITE_TYPES: TestStage = { name: 'Types of the site', command: ['npx', 'astro', 'check'] }

const FROM_SOURCE: TestStage[] = [
  silent('Lint, and the order of the rooms', 'lint'),
  { name: 'Types of all TypeScript', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'Types of the labs', command: ['npx', 'tsc', '-p', 'tsconfig.labs.json'] },
  vitest('Unit tests', 'unit'),
]
const BUILT: TestStage[] = [
  { name: 'Build', command: ['npm', 'run', 'build'] },
  { name: 'Build of the site of the tests', command: ['npm', 'run', '--silent', 'build:fixture'] },
  vitest('What was built', 'built'),
  vitest('A site of what can be new', 'sites'),
]

const TRIES: TestStage[] = [
  silent('What the tries leave behind', 'check:tries'),
  silent('What the tries of the tests leave behind', 'check:tries', '--', FIXTURE_LAB),
]
const ENGINES = torch ? ['--torch'] : []

/** Each of them takes both cores. */
const PROGRAMS: TestStage[] = [
  silent('Programs of the labs', 'verify', '--', ...ENGINES),
  silent('Programs of the lab of the tests', 'verify', '--', FIXTURE_LAB, ...ENGINES),
  silent('Programs in the pages', 'verify:snippets'),
  silent('The race of the backends', 'verify:backends-raced'),
]

/** Need the project's Python environment, and are left out where it is missing. */
const DOWNLOADS: TestStage[] = [
  silent('Notebooks and archives of the labs', 'verify:downloads', '--', '--sample'),
]
const OF_PYTHON: TestStage[] = [
  silent('Pictures of the analogies', 'verify:analogies'),
  silent('A sample of the experiments', 'verify:experiments'),
  silent('Ways to write a step', 'verify:step-times', '--', ...ENGINES),
  silent('A sample of the ways to give a training its data', 'verify:peaks', '--', ...ENGINES),
  silent('Unit tests in Python', 'test:python'),
  silent('Format and lint of Python', 'lint:python'),
]

// The tests read what the build wrote until their end.
writeAloneOrEnd('dist/')
// Both come over the network while the fast checks use the processor.
const pythonMissing = ensurePython({ torch })
const browserMissing = ensureBrowser().then(
  () => undefined,
  (error: Error) => error.message,
)
const counts = [
  ...(await runLanes([FORMAT], [SITE_TYPES])),
  ...(await runLanes(FROM_SOURCE, BUILT)),
  ...(await labStages()),
  ...(await browserStage()),
]
finish(sum(counts))

/** The labs' programs; without Python their Python side is skipped aloud, and in CI it fails. */
async function labStages(): Promise<Counts[]> {
  const missing = await pythonMissing
  if (missing) console.log(`\nPython programs ${ci ? 'FAILED' : 'skipped'}: ${missing}`)
  if (!missing && !torch)
    console.log('\nPyTorch skipped: run `npm test -- --torch` to install and verify it too.')
  return [
    ...(await runLanes(TRIES)),
    ...(await runLanes(PROGRAMS)),
    ...(missing
      ? [withoutPython([...DOWNLOADS, ...OF_PYTHON])]
      : await runLanes(DOWNLOADS, OF_PYTHON)),
  ]
}

/** Stages that need Python, where there is none. */
function withoutPython({ length }: TestStage[]): Counts {
  return { passed: 0, failed: ci ? length : 0, skipped: ci ? 0 : length }
}

function silent(name: string, script: string, ...args: string[]): TestStage {
  return { name, command: ['npm', 'run', '--silent', script, ...args] }
}

async function browserStage(): Promise<Counts[]> {
  const missing = await browserMissing
  if (missing !== undefined) {
    console.error(`\n${missing}`)
    return [{ passed: 0, failed: 1, skipped: 0 }]
  }
  // Other servers on this machine must not stand in the way.
  const [port, fixturePort] = await freePorts(2)
  return runLanes([
    {
      name: 'The site in a browser',
      command: ['npx', 'playwright', 'test', '--reporter=list,json'],
      env: {
        PLAYWRIGHT_JSON_OUTPUT_NAME: '{report}',
        E2E_PORT: String(port),
        E2E_FIXTURE_PORT: String(fixturePort),
        E2E_BUILT: 'true',
      },
      report: readPlaywright,
    },
  ])
}
