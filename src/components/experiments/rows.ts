import {
  FRAMEWORKS,
  type ExperimentFile,
  type ExperimentRecord,
  type Framework,
  type Variant,
} from '../../content/experiment.ts'
import { fullRecord } from '../../content/full-record.ts'

/** A cell: the accuracies of all seeds after so many epochs, in percent. */
export interface Cell {
  framework: Framework
  epochs: number
  mean: number
  least: number
  most: number
}

/** A row of an experiment's table. */
export interface ExperimentRow {
  variant: Variant
  cells: Cell[]
}

/** An experiment, and what it was recorded to do. */
export interface RecordedExperiment {
  id: string
  file: ExperimentFile
  record: ExperimentRecord
}

/**
 * The table of one group of an experiment.
 * @throws where there is no such group, or the record is not full
 */
export function experimentTable({ id, file, record }: RecordedExperiment, group: string) {
  const variants = file.groups[group]
  if (!variants) {
    const known = Object.keys(file.groups).join(', ')
    throw new Error(`experiment "${id}" has no group "${group}"; known are: ${known}`)
  }
  const { runs, recorded, versions } = fullRecord(`The record of "${id}"`, file, record)
  const rows: ExperimentRow[] = variants.map((variant) => ({
    variant,
    cells: file.epochs.flatMap((epochs, index) =>
      FRAMEWORKS.map((framework) => {
        const run = runs.find((each) => each.variant === variant.id && each.framework === framework)
        const ofSeeds = run?.accuracies.map((ofSeed) => ofSeed[index] ?? NaN) ?? []
        return cell(framework, epochs, ofSeeds)
      }),
    ),
  }))
  return { title: file.title, epochs: file.epochs, seeds: file.seeds, rows, recorded, versions }
}

function cell(framework: Framework, epochs: number, ofSeeds: number[]): Cell {
  const percent = ofSeeds.map((accuracy) => 100 * accuracy)
  const mean = percent.reduce((sum, value) => sum + value, 0) / percent.length
  return { framework, epochs, mean, least: Math.min(...percent), most: Math.max(...percent) }
}
