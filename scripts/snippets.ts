/**
 * Runs the programs in the fenced blocks of the documentation, and compares what they print with the
 * block under them: npm run verify:snippets [-- <part of a path> …]. The last line is
 * `N passed, N failed, N skipped`.
 */
import { describeProblem } from '../src/content/problem.ts'
import { readPages } from '../src/content/read.ts'
import { runJobs } from './labs/jobs.ts'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { judgeSnippet } from './snippets/judge.ts'
import { pageSnippets, type Snippet } from './snippets/page-snippets.ts'
import { runSnippet } from './snippets/run-snippet.ts'
import { finish } from './test/counts.ts'
import { readCommandLine } from './command-line.ts'

const ci = process.env.CI === 'true'
const { positionals: wanted } = readCommandLine({})
const packages = await installedPackages()
const hasPython = packages.has('keras') && packages.has('tensorflow')
const counts = { passed: 0, failed: 0, skipped: 0 }

await runJobs(snippets().map((snippet) => () => check(snippet)))
finish(counts)

function snippets(): Snippet[] {
  const pages = readPages()
  const lost = wanted.find((part) => !pages.some(({ path }) => path.includes(part)))
  if (lost !== undefined) {
    console.error(`No page has "${lost}" in its path. Usage: npm run verify:snippets [-- <part> …]`)
    process.exit(1)
  }
  try {
    return pages
      .filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
      .flatMap(pageSnippets)
  } catch (error) {
    console.log(`FAILED  ${(error as Error).message}`)
    finish({ passed: 0, failed: 1, skipped: 0 })
  }
}

async function check(snippet: Snippet): Promise<void> {
  const what = `${snippet.page}:${snippet.line}: ${snippet.language}`
  if (snippet.notRun) return skip(`${what}: ${snippet.notRun}`)
  if (snippet.language === 'python' && !hasPython) {
    const missing = `${what}: ${interpreter()} is not there or lacks Keras or TensorFlow`
    return ci ? fail(missing) : skip(missing)
  }
  const problem = judgeSnippet(snippet, await runSnippet(snippet))
  if (problem) return fail(describeProblem(problem))
  counts.passed++
  console.log(`ok  ${what}`)
}

function skip(reason: string): void {
  counts.skipped++
  console.log(`skipped  ${reason}`)
}

function fail(problem: string): void {
  counts.failed++
  console.log(`FAILED  ${problem}`)
}
