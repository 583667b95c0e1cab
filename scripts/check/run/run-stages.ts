import type { Problem } from '../../../src/content/problem.ts'
import { duration, keepTime, lastTimeWords, sumWords } from '../../kept/times.ts'
import { hasPassed, rememberPass } from './passes.ts'
import type { TaskOutcome, CheckStage, Task } from './task.ts'

/** What came of a run. */
export interface RunReport {
  problems: Problem[]
  /** What could not be run, with why. */
  skipped: string[]
  ran: number
  /** How many had passed in the state in which everything is. */
  kept: number
}

type Say = (line: string) => void

/** A task in the state of before it runs. */
interface Keyed {
  task: Task
  key: string
}

/** Says what will run, runs what has not passed as it is now, and says how each of it went. */
export async function runStages(stages: readonly CheckStage[], say: Say): Promise<RunReport> {
  announce(stages, say)
  const report: RunReport = { problems: [], skipped: [], ran: 0, kept: 0 }
  const failed = new Set<CheckStage>()
  const failedTasks = new Set<string>()
  for (const stage of stages) {
    if (stage.needs && failed.has(stage.needs)) {
      failed.add(stage)
      report.skipped.push(...stage.tasks.map(({ name }) => `${name}: what it needs failed.`))
      continue
    }
    const all = dueOf(stage)
    const due = all.filter(({ task }) => task.after === undefined || !failedTasks.has(task.after))
    for (const { task } of all.filter((one) => !due.includes(one))) {
      report.skipped.push(`${task.name}: ${task.after} failed.`)
    }
    report.ran += due.length
    report.kept += stage.tasks.length - all.length
    const waiting = new Map(due.map(({ task, key }) => [task, key]))
    const ended = (task: Task, { problems, seconds }: TaskOutcome) => {
      const key = waiting.get(task)
      waiting.delete(task)
      report.problems.push(...problems)
      if (problems.length > 0) {
        failed.add(stage)
        failedTasks.add(task.name)
      } else {
        // What fails ends early, or waits in vain.
        keepTime(task.name, seconds)
        if (key !== undefined) rememberPass(task, key)
      }
      say(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${task.name}, ${duration(seconds)}`)
    }
    if (due.length > 0) await stage.run([...waiting.keys()], ended)
    for (const task of [...waiting.keys()]) ended(task, nothingOf(task))
  }
  return report
}

/** Those of a stage that have not passed in this state. */
function dueOf({ tasks }: CheckStage): Keyed[] {
  return tasks
    .map((task) => ({ task, key: task.key() }))
    .filter(({ task, key }) => !hasPassed(task, key))
}

/** What is to run, with how long each took, and what is kept. */
function announce(stages: readonly CheckStage[], say: Say): void {
  const due = new Map<Task, string>()
  const waiting = new Set<CheckStage>()
  for (const stage of stages) {
    // What is not made yet has no state; only then it shows whether it changed.
    const waits = stage.needs !== undefined && waiting.has(stage.needs)
    const own = waits ? stage.tasks : dueOf(stage).map(({ task }) => task)
    if (own.length > 0) waiting.add(stage)
    for (const task of own) due.set(task, waits ? ', if it comes out changed' : '')
  }
  const tasks = stages.flatMap((stage) => stage.tasks)
  const names = tasks.filter((task) => !due.has(task)).map(({ name }) => name)
  if (due.size === 0) {
    say(
      names.length > 0
        ? `Nothing to run, as all of it passed and nothing of it changed: ${names.join(', ')}.`
        : 'Nothing to run: no lab, probe, program or page is touched.',
    )
    return
  }
  say('To run:')
  for (const [task, when] of due) say(`  ${task.name}${when}: ${lastTimeWords(task.name)}`)
  say(sumWords([...due.keys()].map(({ name }) => name)))
  if (names.length > 0) {
    say(`Not again, as it passed and nothing of it changed: ${names.join(', ')}.`)
  }
}

function nothingOf({ name }: Task): TaskOutcome {
  const what = `nothing came of ${name}`
  return { problems: [{ file: '.', what, remedy: 'Run it again.' }], seconds: 0 }
}
