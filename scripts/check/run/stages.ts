import { FOLDERS } from '../../../src/content/folders.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { pageOfLab } from '../../labs/page-of-lab.ts'
import { dataRead } from '../data-calls.ts'
import { filesOfPage } from './assets.ts'
import { filesOf, hashOf, hashOfListing, importsOf, together, type Inputs } from './inputs.ts'
import type { Look } from './look.ts'
import type { Runners } from './runners.ts'
import type { CheckStage, Task } from './task.ts'
import { MADE_FROM, type Touched } from './touched.ts'

/** A task that one runner does by itself. */
interface Single extends Task {
  problems(): Promise<Problem[]>
}

/** A page or a lab to look at. */
interface Looked extends Task {
  look: Look
}

/** What things run on. */
export interface RunsOn {
  /** The releases of the packages of Python. */
  python: Inputs['releases']
  /** What tells one browser from another; undefined where there is none. */
  browser: string | undefined
}

/** What runs the programs, in processes and in a browser, beside what it imports. */
const RUN_BY = ['python/**/*.{py,txt}', 'tests/hostile/harness/*.ts', 'src/sandbox/**/*.ts']
const TYPESCRIPT = 'scripts/labs/typescript-process.ts'
const MADE_FROM_FILES = MADE_FROM.flatMap((path) => [path, `${path}/**/*`])

/** The stages of a run: the programs; the build; the pages in a browser, where there is one. */
export function stagesOf(touched: Touched, runners: Runners, runsOn: RunsOn): CheckStage[] {
  const programs = oneByOne(programTasks(touched, runners, runsOn))
  if (!touched.builds) return [programs]
  const build = oneByOne([siteTask(runners)])
  if (runsOn.browser === undefined) return [programs, build]
  return [programs, build, browserStage(touched, runners, runsOn, build)]
}

function programTasks({ labs, probes, snippets }: Touched, runners: Runners, on: RunsOn): Single[] {
  const releases = { ...on.python, browser: on.browser }
  const task = (name: string, path: string, runner: string, problems: Single['problems']) => ({
    name,
    problems,
    key: () =>
      hashOf(
        together(
          filesOf(path, `${path}/**/*`),
          { files: dataRead(path), releases },
          importsOf(runner, TYPESCRIPT),
          filesOf(...RUN_BY),
        ),
      ),
  })
  return [
    ...labs.map((id) => {
      const runner = 'scripts/labs/verify-lab.ts'
      return task(nameOfLab(id), `${FOLDERS.labs}/${id}`, runner, () => runners.lab(id))
    }),
    ...probes.map((id) => {
      const runner = 'scripts/probes/verify-probe.ts'
      return task(`probe ${id}`, `${FOLDERS.probes}/${id}`, runner, () => runners.probe(id))
    }),
    ...snippets.map((page) => {
      const runner = 'scripts/snippets/run-snippet.ts'
      return task(`programs in ${page}`, page, runner, () => runners.snippets(page))
    }),
  ]
}

function siteTask(runners: Runners): Single {
  const { BASE, SITE, FORGE } = process.env
  const settings = { files: [], releases: { BASE, SITE, FORGE } }
  return {
    name: 'the build of the site',
    problems: () => runners.build(),
    key: () => hashOf(together(filesOf(...MADE_FROM_FILES), settings)),
    left: () => hashOfListing('dist'),
  }
}

function browserStage(
  { labs, places }: Touched,
  runners: Runners,
  { browser }: RunsOn,
  needs: CheckStage,
): CheckStage<Looked> {
  const task = (name: string, path: string, look: Look, after?: string): Looked => ({
    name,
    look,
    ...(after !== undefined && { after }),
    key: () => {
      const page = { files: filesOfPage(path), releases: { browser } }
      return hashOf(together(page, importsOf(look.spec, 'playwright.config.ts')))
    },
  })
  return {
    needs,
    tasks: [
      ...places.map(({ path, file }) => {
        const look = { spec: 'tests/e2e/site.spec.ts', title: `${path}: `, file }
        return task(`${path} in a browser`, path, look)
      }),
      ...labs.map((id) => {
        const file = `${FOLDERS.labs}/${id}/lab.yaml`
        const look = { spec: 'tests/e2e/labs.spec.ts', title: `${id} runs on its page`, file }
        return task(`lab ${id} on its page`, pageOfLab(id) ?? '/', look, nameOfLab(id))
      }),
    ],
    async run(due, ended) {
      const outcomes = await runners.look(due.map(({ look }) => look))
      for (const [place, outcome] of outcomes.entries()) {
        const task = due[place]
        if (task) ended(task, outcome)
      }
    },
  }
}

function nameOfLab(id: string): string {
  return `lab ${id}`
}

/** Each task by itself, one after the other: each of them takes all of the processor. */
function oneByOne(tasks: Single[]): CheckStage<Single> {
  return {
    tasks,
    async run(due, ended) {
      for (const task of due) {
        const start = performance.now()
        const problems = await task.problems()
        ended(task, { problems, seconds: (performance.now() - start) / 1000 })
      }
    },
  }
}
