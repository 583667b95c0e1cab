/**
 * Verifies labs, probes and snippets with whatever releases are installed, and writes what no longer does what the
 * site says as Markdown: npm run verify:newest -- <file> [<lab or probe> …]. Where some are named, they alone are
 * verified. Writes nothing where all does. Install the newest releases first; the weekly workflow does.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FOLDERS } from '../src/content/folders.ts'
import { labIds } from '../src/content/lab-loader.ts'
import { probeIds } from '../src/content/probe-ids.ts'
import { pythonVersions } from './labs/python-versions.ts'
import { interpreter } from './labs/run-python.ts'
import { newestReport, type NewestRun } from './newest/report.ts'
import { select } from './select.ts'
import { run } from './setup/run.ts'
import { readCommandLine } from './command-line.ts'

const [file, ...only] = readCommandLine({}).positionals
if (file === undefined) {
  console.error('Name the file for the report: npm run verify:newest -- newest.md')
  process.exit(1)
}
select(only)
const verify = ['verify', '--', '--torch', ...only]
const commands = only.length > 0 ? [verify] : [verify, ['verify:snippets'], ['check:releases']]
const versions = { ...(await pythonOrStop()), '@tensorflow/tfjs': tfjsVersion() }
console.log('Verifying with', versions)
const runs: NewestRun[] = []
for (const args of commands) {
  const command = `npm run ${args.join(' ')}`
  console.log(`\n── ${command}`)
  const { code, output } = await run('npm', ['run', '--silent', ...args], { show: true })
  runs.push({ command, output, ok: code === 0 })
}
const report = newestReport(runs, versions, { labs: labIds(FOLDERS.labs), probes: probeIds() })
if (report === undefined) {
  console.log('\nAll does what the site says.')
} else {
  writeFileSync(file, report)
  console.log(`\n${file} says what changed.`)
}

async function pythonOrStop(): Promise<Record<string, string>> {
  const found = await pythonVersions()
  if (found) return found
  // Without Python nothing would be verified.
  console.error(`${interpreter()} does not run. Run \`npm run setup\`.`)
  process.exit(1)
}

function tfjsVersion(): string {
  const require = createRequire(import.meta.url)
  return (require('@tensorflow/tfjs/package.json') as { version: string }).version
}
