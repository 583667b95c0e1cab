import { existsSync } from 'node:fs'
import { CACHE, runTool, unreadable, type Tool } from './tool.ts'

const SAID = /^(.+?)\((\d+),\d+\): error (TS\d+): (.+)$/

/** The types of all files of a configuration: one file can break another. */
function types(name: string, settings: string, takes: Tool['takes'], needs?: string): Tool {
  return {
    name,
    takes,
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

/** The types of the machinery. */
export const SITE_TYPES = types(
  'Types',
  'tsconfig.json',
  (file) =>
    /^(src|scripts|tests)\/.*\.tsx?$/.test(file) &&
    !/^tests\/(fixture\/labs|hostile\/programs)\//.test(file),
  '.astro/types.d.ts',
)

/** The types of the programs that readers see. */
export const PROGRAM_TYPES = types('Types of programs', 'tsconfig.labs.json', (file) =>
  /^(content\/(labs|probes|playground|analogies|step-times|races)|tests\/fixture\/labs)\/.*\.ts$/.test(
    file,
  ),
)
