import { installedPackages, interpreter } from '../labs/run-python.ts'
import { recordNeeds } from '../labs/record-needs.ts'

/** Ends a command that records on every engine with a sentence, where the interpreter lacks one. */
export async function needEveryEngine(): Promise<void> {
  const { problem, lacks } = recordNeeds(await installedPackages(), interpreter())
  const words = problem ?? lacks
  if (words === undefined) return
  console.error(words)
  process.exit(1)
}
