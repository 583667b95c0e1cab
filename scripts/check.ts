/**
 * Tells what is wrong, as far as neither a browser nor training is needed: all content, and the layout, lint and
 * types of what changed against main: npm run check [-- --all | -- <path> …]. With `--run` it then trains, builds
 * and looks at what these files touch, unless that passed already as it is. Exits with 1 where something is wrong.
 */
import { describeProblem, type Problem } from '../src/content/problem.ts'
import { changedFiles } from './check/changed.ts'
import { contentProblems, problemsInOrder } from './check/content.ts'
import { outdatedRecords } from './check/outdated.ts'
import { readContent } from './check/read-content.ts'
import { runTouched } from './check/run/index.ts'
import { readAsked, type CheckRequest } from './check/scope.ts'
import { toolProblems } from './check/tools/index.ts'
import { duration } from './kept/times.ts'

const start = performance.now()
const { scope, runs } = await read()
const tools = toolProblems(scope.files)
const content = readContent()
const told = contentProblems(content)
const { problems: found, skipped } = await tools
const problems = problemsInOrder([...told, ...found]).filter(({ file }) => scope.tells(file))
let words = scope.words
tell(problems, skipped)
const changed = ((await changedFiles()) ?? []).filter((file) => scope.tells(file))
for (const line of outdatedRecords(changed)) console.log(`note  ${line}`)
if (runs && problems.length > 0) {
  console.log('\nNothing was run: mend these first.')
} else if (runs) {
  const { ran, kept, ...report } = await runTouched(scope.files, content)
  problems.push(...problemsInOrder(report.problems))
  tell(problems, report.skipped)
  words += `; ${ran} run, ${kept} kept`
}
const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
const seconds = duration((performance.now() - start) / 1000)
console.log(`${problems.length > 0 ? '\n' : ''}${count}, in ${seconds}: ${words}`)
process.exit(problems.length === 0 ? 0 : 1)

function tell(problems: readonly Problem[], skipped: readonly string[]): void {
  for (const problem of problems) console.log(describeProblem(problem))
  for (const line of skipped) console.log(`skipped  ${line}`)
}

async function read(): Promise<CheckRequest> {
  try {
    return await readAsked(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
