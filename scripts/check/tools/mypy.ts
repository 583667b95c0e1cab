import { PYTHON } from '../../setup/python.ts'
import { OWN_PYTHON, pathsWithin } from '../../labs/python-folders.ts'
import { missingRuff } from './ruff.ts'
import { runPlain, unreadable, type Tool } from './tool.ts'

const SAID = /^(.+?):(\d+): error: (.+?)(?:  \[([\w-]+)\])?$/

/** The types of our own Python, all of it: one file can break another. */
export const MYPY: Tool = {
  name: 'mypy',
  takes: (file) => file.endsWith('.py') && pathsWithin(OWN_PYTHON, [file]).length > 0,
  missing: missingRuff,
  async check() {
    const done = await runPlain(PYTHON, ['-m', 'mypy', '--no-error-summary'])
    const problems = done.stdout.split('\n').flatMap((line) => {
      const [, file, at, said, field = 'types'] = SAID.exec(line) ?? []
      if (!file || !said) return []
      const what = said.replace(/\.$/, '')
      return [{ file, line: Number(at), field, what, remedy: 'Mend the types.' }]
    })
    return problems.length > 0 ? problems : unreadable('mypy', done)
  },
}
