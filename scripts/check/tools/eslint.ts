import { relative } from 'node:path'
import { CACHE, runTool, unreadable, type Tool } from './tool.ts'

/** A file as ESLint reports it in JSON. */
interface Linted {
  filePath: string
  messages: { ruleId: string | null; line?: number; message: string }[]
}

/** The rules of TypeScript, JavaScript and Astro files. */
export const ESLINT: Tool = {
  name: 'ESLint',
  takes: (file) => /\.(ts|tsx|js|mjs|astro)$/.test(file),
  async check(files) {
    const cache = ['--cache', '--cache-location', `${CACHE}/eslint`]
    const paths = files === 'all' ? ['.'] : files
    const done = await runTool('eslint', [
      '--no-warn-ignored',
      '--format',
      'json',
      ...cache,
      ...paths,
    ])
    const problems = read(done.stdout).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, message }) => ({
        file: relative('.', filePath),
        line,
        field: ruleId ?? 'syntax',
        what: message.replace(/\.$/, ''),
        remedy: ruleId ? 'Mend it as the rule says.' : 'Mend the syntax.',
      })),
    )
    return problems.length > 0 ? problems : unreadable('ESLint', done)
  },
}

function read(json: string): Linted[] {
  try {
    return JSON.parse(json) as Linted[]
  } catch {
    return []
  }
}
