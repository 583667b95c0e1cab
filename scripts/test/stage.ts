import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../setup/run.ts'
import { readLine, type Counts } from './counts.ts'

/** One step of the test command. */
export interface Stage {
  name: string
  /** The command; `{report}` in an argument or in `env` becomes the path of a fresh file. */
  command: [string, ...string[]]
  env?: Record<string, string>
  /** Reads the counts from that file. Without it the stage's own closing line counts, else its exit code. */
  report?: (text: string) => Counts
}

/** Runs a stage, prints how it went, and returns its counts: a command that fails counts at least one failure. */
export async function runStage(stage: Stage): Promise<Counts> {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json')
  const fill = (text: string) => text.replace('{report}', file)
  console.log(`\n── ${stage.name}`)
  const start = performance.now()
  const [command, ...args] = stage.command.map(fill) as [string, ...string[]]
  const env = Object.fromEntries(
    Object.entries(stage.env ?? {}).map(([key, value]) => [key, fill(value)]),
  )
  const { code, output } = await run(command, args, { show: true, env })
  const counts = readCounts(stage, file, output) ?? {
    passed: code === 0 ? 1 : 0,
    failed: 0,
    skipped: 0,
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`── ${stage.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`)
  return counts
}

function readCounts(stage: Stage, file: string, output: string): Counts | undefined {
  if (!stage.report) return readLine(output)
  return existsSync(file) ? stage.report(readFileSync(file, 'utf8')) : undefined
}
