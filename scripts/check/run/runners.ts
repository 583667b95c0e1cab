import { readPages } from '../../../src/content/read.ts'
import { attempt, type Problem } from '../../../src/content/problem.ts'
import type { Engine } from '../../labs/engines.ts'
import { labFolder } from '../../labs/select.ts'
import { closeSharedBrowser } from '../../labs/shared-browser.ts'
import { verifyLab } from '../../labs/verify-lab.ts'
import { probeFolder } from '../../probes/folder.ts'
import { verifyProbe } from '../../probes/verify-probe.ts'
import { run } from '../../setup/run.ts'
import { judgeSnippet } from '../../snippets/judge.ts'
import { pageSnippets } from '../../snippets/page-snippets.ts'
import { runSnippet } from '../../snippets/run-snippet.ts'
import { problemsOfChecks } from './check-problems.ts'
import { lookAt, type Look } from './look.ts'
import type { TaskOutcome } from './task.ts'

/** What trains, builds and looks: each says what is wrong. */
export interface Runners {
  lab(id: string): Promise<Problem[]>
  probe(id: string): Promise<Problem[]>
  snippets(page: string): Promise<Problem[]>
  build(): Promise<Problem[]>
  look(looks: readonly Look[]): Promise<TaskOutcome[]>
  /** Ends what they share. */
  close(): Promise<void>
}

/** Those that really do it, Keras on the engines given. */
export function runnersOn(engines: Engine[]): Runners {
  return {
    lab: (id) =>
      problemsOfChecks(
        labFolder(id),
        { file: 'lab.yaml', remedy: ({ file, field = '' }) => remedyOfLab(id, file, field) },
        () => verifyLab(id, engines),
      ),
    probe: (id) =>
      problemsOfChecks(
        probeFolder(id),
        {
          file: 'probe.yaml',
          remedy: () =>
            `Mend the program or probe.yaml; where both are right, \`npm run record -- ${id}\`.`,
        },
        () => verifyProbe(id, engines),
      ),
    snippets: (page) => snippetProblems(page, engines),
    build,
    look: lookAt,
    close: closeSharedBrowser,
  }
}

function remedyOfLab(id: string, file: string | undefined, field: string): string {
  const [, labTry] = /^try "(.+)"$/.exec(field) ?? []
  if (labTry !== undefined) {
    return `Mend what it expects, or change it: \`npm run try -- ${id} ${labTry} --edit\`.`
  }
  if (file !== undefined) return 'Mend the program.'
  return `Mend the programs; where all four are right, \`npm run record -- ${id}\`.`
}

async function snippetProblems(page: string, engines: Engine[]): Promise<Problem[]> {
  const read = attempt(() =>
    readPages()
      .filter(({ path }) => path === page)
      .flatMap(pageSnippets),
  )
  if (!('value' in read)) return read.problems
  const snippets = read.value
    .filter(({ notRun }) => notRun === undefined)
    .filter(({ language }) => language !== 'python' || engines.includes('tensorflow'))
  const problems: Problem[] = []
  for (const snippet of snippets) {
    const problem = judgeSnippet(snippet, await runSnippet(snippet))
    if (problem) problems.push(problem)
  }
  return problems
}

async function build(): Promise<Problem[]> {
  const { code, output } = await run('npm', ['run', '--silent', 'build'])
  if (code === 0) return []
  const said = output.trim().split('\n').slice(-8).join('\n')
  const remedy = 'Mend what it says; `npm run build` shows all of it.'
  return [{ file: 'dist', what: `the build failed: ${said}`, remedy }]
}
