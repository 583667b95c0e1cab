import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { CACHE, runTool, unreadable, type Tool } from './tool.ts'

const SAID = /^(.+?)\((\d+),\d+\): error (TS\d+): (.+)$/

/** The types of all files of a configuration: one file can break another. */
function types(name: string, settings: string, needs?: string): Tool {
  let covered: Set<string> | undefined
  return {
    name,
    takes: (file) => (covered ??= filesCovered(settings)).has(resolve(file)),
    missing: () =>
      needs === undefined || existsSync(needs)
        ? undefined
        : `${needs} is not there: \`npx astro sync\` makes it`,
    async check() {
      const cache = ['--incremental', '--tsBuildInfoFile', `${CACHE}/${settings}.tsbuildinfo`]
      const done = await runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', settings, ...cache])
      const problems = done.stdout.split('\n').flatMap((line) => {
        const [, file, at, code, what] = SAID.exec(line) ?? []
        if (!file || !what) return []
        const said = what.replace(/\.$/, '')
        return [{ file, line: Number(at), field: code, what: said, remedy: 'Mend the types.' }]
      })
      return problems.length > 0 ? problems : unreadable(name, done)
    },
  }
}

/** The types of the machinery; those of `.astro` files are the test command's, which takes as long as all else here. */
export const SITE_TYPES = types('Types', 'tsconfig.json', '.astro/types.d.ts')

/** The types of the programs that readers see. */
export const PROGRAM_TYPES = types('Types of programs', 'tsconfig.labs.json')

/** The files of a configuration; none where it is missing. */
function filesCovered(settings: string): Set<string> {
  if (!existsSync(settings)) return new Set()
  const { config } = ts.readConfigFile(settings, ts.sys.readFile)
  return new Set(ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).fileNames)
}
