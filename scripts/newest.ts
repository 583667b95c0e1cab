/**
 * Verifies labs, probes and snippets with whatever releases are installed, and writes what no longer does what the
 * site says as Markdown: npm run verify:newest -- <file>. Writes nothing where all does. Install the newest
 * releases first; the weekly workflow does.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FOLDERS } from '../src/content/folders.ts'
import { labIds } from '../src/content/lab-loader.ts'
import { probeIds } from '../src/content/probe-ids.ts'
import { interpreter } from './labs/run-python.ts'
import { newestReport, type NewestRun } from './newest/report.ts'
import { run } from './setup/run.ts'

const COMMANDS = [
  ['verify', '--', '--torch'],
  ['verify:snippets'],
  ['check:releases'],
] satisfies string[][]
const PACKAGES = ['keras', 'tensorflow', 'tensorflow-cpu', 'jax', 'torch']

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Name the file for the report: npm run verify:newest -- newest.md')
  process.exit(1)
}
const versions = { ...(await pythonVersions()), '@tensorflow/tfjs': tfjsVersion() }
console.log('Verifying with', versions)
const runs: NewestRun[] = []
for (const args of COMMANDS) {
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

/** The releases that the Python programs run on. Throws where there is no Python: nothing would be verified. */
async function pythonVersions(): Promise<Record<string, string>> {
  const script = `import importlib.metadata as m, json
found = {d.metadata['Name'].lower(): d.version for d in m.distributions()}
print(json.dumps({n: found[n] for n in ${JSON.stringify(PACKAGES)} if n in found}))`
  const { code, stdout, output } = await run(interpreter(), ['-c', script])
  if (code !== 0)
    throw new Error(`${interpreter()} does not run. Run \`npm run setup\`.\n${output}`)
  return JSON.parse(stdout) as Record<string, string>
}

function tfjsVersion(): string {
  const require = createRequire(import.meta.url)
  return (require('@tensorflow/tfjs/package.json') as { version: string }).version
}
