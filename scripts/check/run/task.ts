import type { Problem } from '../../../src/content/problem.ts'

/** Something to run, whose outcome holds as long as all that it is made from stays the same. */
export interface Task {
  /** As people read it: "lab moons". */
  name: string
  /** A hash of all that its outcome depends on. */
  key(): string
  /** A hash of what it left behind, where others need that: its outcome holds no longer than this does. */
  left?(): string
  /** The task without whose passing this one would say what that one said. */
  after?: string
}

/** How a task ended. */
export interface TaskOutcome {
  problems: Problem[]
  seconds: number
}

/** Tasks that are run in one go. */
export interface CheckStage<T extends Task = Task> {
  tasks: readonly T[]
  /** Runs those that are due, and tells of each when it has ended. */
  run(due: readonly T[], ended: (task: T, outcome: TaskOutcome) => void): Promise<void>
  /** The stage that makes what this one reads. */
  needs?: CheckStage
}
