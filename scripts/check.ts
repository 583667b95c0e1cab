/**
 * Tells what is wrong, as far as neither a browser nor training is needed: all content, and the layout, lint and
 * types of what changed against main: npm run check [-- --all | -- <path> …]. Exits with 1 where something is.
 */
import { describeProblem } from '../src/content/problem.ts'
import { contentProblems, inOrder } from './check/content.ts'
import { readScope, type Scope } from './check/scope.ts'
import { toolProblems } from './check/tools/index.ts'

const start = performance.now()
const scope = await read()
const tools = toolProblems(scope.files)
const content = contentProblems()
const { problems: found, skipped } = await tools
const problems = inOrder([...content, ...found]).filter(({ file }) => scope.tells(file))
for (const problem of problems) console.log(describeProblem(problem))
for (const line of skipped) console.log(`skipped  ${line}`)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
console.log(`${problems.length > 0 ? '\n' : ''}${count}, in ${seconds} s: ${scope.words}`)
process.exit(problems.length === 0 ? 0 : 1)

async function read(): Promise<Scope> {
  try {
    return await readScope(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
