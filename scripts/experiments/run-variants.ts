import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Framework, Variant } from '../../src/content/experiment.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

/** One training: a variant in a framework, from a seed. */
export interface Training {
  framework: Framework
  settings: Variant['settings']
  epochs: number
  seed: number
}

/** What the trainings did: the accuracy after each epoch, in the order of the trainings. */
export interface TrainedVariants {
  versions: Record<string, string>
  curves: number[][]
}

/** Trains in one Python process, one after the other. */
export async function runVariants(trainings: Training[]): Promise<TrainedVariants> {
  return inTemporaryFolder('experiment', async (folder) => {
    const [runs, out] = [join(folder, 'runs.json'), join(folder, 'out.json')]
    writeFileSync(runs, JSON.stringify(trainings))
    const env = { PYTHONPATH: 'python', PYTHONDONTWRITEBYTECODE: '1' }
    const ran = await run(interpreter(), ['-m', 'experiments', runs, out], { env })
    if (ran.code !== 0) throw new Error(`python -m experiments failed:\n${ran.output.trim()}`)
    return JSON.parse(readFileSync(out, 'utf8')) as TrainedVariants
  })
}
