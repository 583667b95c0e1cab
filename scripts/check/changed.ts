import { existsSync } from 'node:fs'
import { run } from '../setup/run.ts'

/** What changes are measured against. */
const MAIN = ['main', 'origin/main']

/**
 * The files that differ from where this branch left main, those that Git does not know yet among them.
 * Undefined where there is no Git, or no main.
 */
export async function changedFiles(): Promise<string[] | undefined> {
  const base = await mergeBase()
  if (base === undefined) return undefined
  const changed = await git('diff', '--name-only', '--diff-filter=d', '--relative', base)
  const added = await git('ls-files', '--others', '--exclude-standard')
  if (changed === undefined || added === undefined) return undefined
  return [...new Set([...changed, ...added])].filter((file) => existsSync(file)).sort()
}

async function mergeBase(): Promise<string | undefined> {
  for (const main of MAIN) {
    const [base] = (await git('merge-base', 'HEAD', main)) ?? []
    if (base !== undefined) return base
  }
  return undefined
}

async function git(...args: string[]): Promise<string[] | undefined> {
  const { code, stdout } = await run('git', ['-c', 'core.quotePath=false', ...args])
  return code === 0 ? stdout.split('\n').filter(Boolean) : undefined
}
