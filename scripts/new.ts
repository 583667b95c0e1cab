/**
 * Writes the beginning of a page, a lab, a probe, a claim, an event, a source or a data set, a whole example whose
 * words are to be replaced: npm run new -- page features/batch-size. Asks for what was not said, in a terminal; `--yes` and a command
 * without a terminal take what holds where nothing is said. Each question is a flag too: --title "Batch size".
 */
import { ContentError } from '../src/content/problem.ts'
import { askInTerminal } from './new/ask.ts'
import { readFlags } from './new/flags.ts'
import { scaffoldOf, NEW_KINDS, writeNew } from './new/index.ts'
import { Refused } from './new/scaffold.ts'

const [name, ...rest] = process.argv.slice(2)
const kind = name === undefined ? undefined : scaffoldOf(name)
if (name === undefined || !kind) {
  if (name !== undefined) console.error(`"${name}" is none of what can be new.\n`)
  console.error('npm run new -- <kind> [name] [--flag value …] [--yes]\n')
  for (const [id, { about, fields }] of Object.entries(NEW_KINDS)) {
    console.error(`${id.padEnd(8)}${about}`)
    console.error(
      `        ${fields
        .slice(1)
        .map((field) => `--${field.name}`)
        .join(' ')}`,
    )
  }
  process.exit(1)
}

try {
  const { given, yes } = readFlags(kind, rest)
  const asks = process.stdin.isTTY && process.stdout.isTTY && !yes
  const { files, next } = await writeNew(name, given, asks ? askInTerminal : undefined)
  for (const { path, grows } of files) console.log(`${grows ? 'added to' : 'wrote   '}  ${path}`)
  console.log(`\n${next.map((line, i) => `${i + 1}. ${line}`).join('\n')}`)
} catch (error) {
  if (!(error instanceof Refused || error instanceof ContentError)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exit(1)
}
