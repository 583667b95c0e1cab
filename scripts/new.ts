/**
 * Writes the beginning of a page, a lab, a probe, a claim, an event, a source or a data set, a whole example whose
 * words are to be replaced: npm run new -- page features/batch-size. Asks for what was not said, in a terminal; `--yes` and a command
 * without a terminal take what holds where nothing is said. Each question is a flag too: --title "Batch size".
 */
import { parseArgs } from 'node:util'
import { askInTerminal } from './new/ask.ts'
import { NEW_KINDS, writeNew } from './new/index.ts'
import { Refused, type Values } from './new/scaffold.ts'

const [name, ...rest] = process.argv.slice(2)
const kind = name === undefined ? undefined : NEW_KINDS[name]
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
  const { given, yes } = readFlags()
  const asks = process.stdin.isTTY && process.stdout.isTTY && !yes
  const { files, next } = await writeNew(name, given, asks ? askInTerminal : undefined)
  for (const { path, grows } of files) console.log(`${grows ? 'added to' : 'wrote   '}  ${path}`)
  const last = 'npm run check: tells what is wrong, and how to mend it.'
  console.log(`\n${[...next, last].map((line, i) => `${i + 1}. ${line}`).join('\n')}`)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exit(1)
}

function readFlags(): { given: Values; yes: boolean } {
  const [first, ...others] = kind?.fields ?? []
  const flags = Object.fromEntries(others.map(({ name }) => [name, { type: 'string' }] as const))
  const { values, positionals } = parse({ ...flags, yes: { type: 'boolean' } } as const)
  const { yes = false, ...given } = values
  const [id, stray] = positionals
  if (stray !== undefined) throw new Refused(`"${stray}" is one name too many`)
  return {
    given: { ...(given as Values), ...(id !== undefined && first && { [first.name]: id }) },
    yes: yes === true,
  }
}

function parse(options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: rest, options, allowPositionals: true })
  } catch (error) {
    throw new Refused(said((error as Error).message), { cause: error })
  }
}

/** What Node says of flags, without its advice; of one that is unknown, those that are known. */
function said(message: string): string {
  const unknown = /^Unknown option '(--?[^' ]+)/.exec(message)?.[1]
  if (unknown === undefined) return message
  const known = kind?.fields.slice(1).map(({ name }) => `--${name}`) ?? []
  return `${unknown} is unknown here; known are ${[...known, '--yes'].join(', ')}`
}
