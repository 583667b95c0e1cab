import { FRAMEWORKS, type Framework, type Variant } from '../../content/experiment.ts'
import { readExperiment, readRecord } from '../../content/read-experiment.ts'

/** A cell: the accuracies of all seeds after so many epochs, in percent. */
export interface Cell {
  framework: Framework
  epochs: number
  mean: number
  least: number
  most: number
}

/** A row of an experiment's table. */
export interface Row {
  variant: Variant
  cells: Cell[]
}

/** The table of one group of an experiment. */
export function experimentTable(id: string, group: string) {
  const file = readExperiment(id)
  const variants = file.groups[group]
  if (!variants) {
    const known = Object.keys(file.groups).join(', ')
    throw new Error(`experiment "${id}" has no group "${group}"; known are: ${known}`)
  }
  const { runs, recorded, versions } = readRecord(id, file)
  const rows: Row[] = variants.map((variant) => ({
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
