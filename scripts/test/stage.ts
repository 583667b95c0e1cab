import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { run } from '../setup/run.ts'
import { readLine, type Counts } from './counts.ts'

/** One step of the test command. */
export interface TestStage {
  name: string
  /** The command; `{report}` in an argument or in `env` becomes the path of a fresh file. */
  command: [string, ...string[]]
  env?: Record<string, string>
  /** Reads the counts from that file. Without it the stage's own closing line counts, else its exit code. */
  report?: (text: string) => Counts
}

/**
 * Runs lanes of stages side by side, those of a lane one after the other, and returns the counts of all. What a
 * stage prints comes as it is printed where it runs alone, and in one piece at its end where others run.
 */
export async function runLanes(...lanes: TestStage[][]): Promise<Counts[]> {
  const show = lanes.length === 1
  const counts = await Promise.all(lanes.map((lane) => runLane(lane, show)))
  return counts.flat()
}

async function runLane(lane: TestStage[], show: boolean): Promise<Counts[]> {
  const counts: Counts[] = []
  for (const stage of lane) counts.push(await runStage(stage, show))
  return counts
}

/** Runs a stage and says how it went: a command that fails counts at least one failure. */
async function runStage(stage: TestStage, show: boolean): Promise<Counts> {
  return inTemporaryFolder('report', async (folder) => {
    const file = join(folder, 'report.json')
    const fill = (text: string) => text.replace('{report}', file)
    const title = `\n── ${stage.name}`
    if (show) console.log(title)
    const start = performance.now()
    const [command, ...args] = stage.command.map(fill) as [string, ...string[]]
    const env = Object.fromEntries(
      Object.entries(stage.env ?? {}).map(([key, value]) => [key, fill(value)]),
    )
    const { code, output } = await run(command, args, { show, env })
    const counts = readCounts(stage, file, output) ?? {
      passed: code === 0 ? 1 : 0,
      failed: 0,
      skipped: 0,
    }
    if (code !== 0 && counts.failed === 0) counts.failed = 1
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    if (!show) console.log(`${title}\n${output.trimEnd()}`)
    console.log(`── ${stage.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`)
    return counts
  })
}

function readCounts(stage: TestStage, file: string, output: string): Counts | undefined {
  if (!stage.report) return readLine(output)
  return existsSync(file) ? stage.report(readFileSync(file, 'utf8')) : undefined
}
