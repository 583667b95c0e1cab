import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepSize, TimedWay } from '../../src/content/step-times.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import type { Engine } from '../labs/engines.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

/** A way, by its name, at a size. */
export interface TimingJob {
  way: string
  size: StepSize
  rounds: number
}

/** What was timed, in the order of the jobs. */
export interface TimedWays {
  versions: Record<string, string>
  times: TimedWay[]
}

/**
 * Times ways of one engine in one Python process, one after the other.
 * @throws with what the process printed, where it failed
 */
export async function timeWays(engine: Engine, jobs: TimingJob[]): Promise<TimedWays> {
  return inTemporaryFolder('step-times', async (folder) => {
    const [asked, out] = [join(folder, 'jobs.json'), join(folder, 'out.json')]
    writeFileSync(asked, JSON.stringify(jobs.map(asJob)))
    const env = { PYTHONPATH: 'python', PYTHONDONTWRITEBYTECODE: '1' }
    const ran = await run(interpreter(), ['-m', 'step_times', engine, asked, out], { env })
    if (ran.code !== 0)
      throw new Error(`python -m step_times ${engine} failed:\n${ran.output.trim()}`)
    const { versions, measured } = JSON.parse(readFileSync(out, 'utf8')) as {
      versions: Record<string, string>
      measured: Pick<TimedWay, 'first' | 'rounds' | 'loss'>[]
    }
    const times = jobs.map(({ way, size }, at) => {
      const found = measured[at]
      if (!found) throw new Error(`python -m step_times ${engine} left out ${way} at ${size.id}`)
      return { way, size: size.id, ...found }
    })
    return { versions, times }
  })
}

function asJob({ way, size: { batch, width, steps }, rounds }: TimingJob) {
  return { way, size: { batch, width }, steps, rounds }
}
