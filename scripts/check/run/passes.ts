import { keep, kept } from '../../kept/notes.ts'
import type { Task } from './task.ts'

/*
 * A cache of our own, and no task runner: wireit and its like know a script of package.json by its name, its inputs
 * and its outputs as written there. Here each lab, probe and page is a task, and what it depends on follows from its
 * programs and from the imports of what runs them. Written as scripts that would be some three hundred entries kept
 * by hand; as one script for all labs, a change of one would run every one again.
 */

const PASSES = 'check/run'

/** How many passes of a task are kept: those of other branches among them. */
const MOST = 10

/** A state in which a task found nothing wrong. */
interface Pass {
  key: string
  left?: string
}

/** Whether a task passed in the state that `key` stands for, and what it left is still there. */
export function hasPassed(task: Task, key: string): boolean {
  const left = task.left?.()
  return passesOf(task).some((pass) => pass.key === key && pass.left === left)
}

/** Remembers that a task passed in the state that `key` stands for, as it was before the task began. */
export function rememberPass(task: Task, key: string): void {
  const pass: Pass = { key, ...(task.left && { left: task.left() }) }
  const others = passesOf(task).filter((other) => other.key !== key)
  keep(PASSES, task.name, [pass, ...others].slice(0, MOST))
}

function passesOf({ name }: Task): Pass[] {
  return kept<Pass[]>(PASSES, name) ?? []
}
