import { existsSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { ProgramTexts } from '../../src/content/apply-try.ts'
import { tryPath } from '../../src/content/read-tries.ts'
import { captureTry, editFolder, openTry } from './edit-try.ts'
import { layOut } from './lay-out.ts'

/** What became of a try that was fitted to programs that have changed. */
export interface FittedTry {
  id: string
  /** What a hand must do; its programs lie in its folder to be edited. */
  problem?: string
}

/** Fits tries of a lab anew to its programs. Tries that have no file are left out. */
export async function fitTries(
  folder: string,
  ids: readonly string[],
  programs: ProgramTexts,
  format = layOut,
): Promise<FittedTry[]> {
  const fitted: FittedTry[] = []
  for (const id of ids.filter((id) => existsSync(tryPath(folder, id)))) {
    const problem = await fit(folder, id, programs, format).catch((error: Error) => error.message)
    fitted.push({ id, ...(problem !== undefined && { problem }) })
  }
  return fitted
}

/** @returns what a hand must do */
async function fit(
  folder: string,
  id: string,
  programs: ProgramTexts,
  format: typeof layOut,
): Promise<string | undefined> {
  const left = openTry(folder, id, programs)
  if (left !== undefined) {
    return (
      `work ${left} into the programs beside it, delete the file,\n` +
      `  then run \`npm run try -- ${basename(folder)} ${id}\`.`
    )
  }
  await captureTry(folder, id, programs, format)
  rmSync(editFolder(folder, id), { recursive: true })
  return undefined
}
