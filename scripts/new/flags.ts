import { parseArgs } from 'node:util'
import { Refused, type ScaffoldField, type ContentScaffold, type Values } from './scaffold.ts'

/** What a command line says of a kind: its fields, and that nothing is to be asked. */
export interface Flags {
  given: Values
  yes: boolean
}

/**
 * Reads the name and the flags of a kind.
 * @throws Refused where a flag is unknown or lacks its value, and where a second name is given
 */
export function readFlags(
  { fields: [first, ...others] }: ContentScaffold,
  args: readonly string[],
): Flags {
  const flags = Object.fromEntries(others.map(({ name }) => [name, { type: 'string' }] as const))
  const options = { ...flags, yes: { type: 'boolean' } } as const
  const { values, positionals } = refusing(others, () =>
    parseArgs({ args: withValues(others, args), options, allowPositionals: true }),
  )
  const { yes = false, ...given } = values
  const [id, stray] = positionals
  if (stray !== undefined) throw new Refused(`"${stray}" is one name too many`)
  return {
    given: { ...(given as Values), ...(id !== undefined && { [first.name]: id }) },
    yes: yes === true,
  }
}

/** The flags that may stand bare get what they mean then, unless one of their choices follows. */
function withValues(fields: readonly ScaffoldField[], args: readonly string[]): string[] {
  return args.map((arg, place) => {
    const { bare, choices } = fields.find(({ name }) => arg === `--${name}`) ?? {}
    if (bare === undefined || choices?.().includes(args[place + 1] ?? '')) return arg
    return `${arg}=${bare}`
  })
}

function refusing<T>(fields: readonly ScaffoldField[], parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Refused(said(fields, (error as Error).message), { cause: error })
  }
}

/** What Node says of flags, without its advice: of one that is unknown, those that are known. */
function said(fields: readonly ScaffoldField[], message: string): string {
  const lacking = /^Option '(--[^' ]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(
    message,
  )?.[1]
  const field = fields.find(({ name }) => lacking === `--${name}`)
  if (field) return `${lacking} needs a value: ${field.question}`
  const unknown = /^Unknown option '(--?[^' ]+)/.exec(message)?.[1]
  if (unknown === undefined) return message
  const known = fields.map(({ name }) => `--${name}`)
  return `${unknown} is unknown here; known are ${[...known, '--yes'].join(', ')}`
}
