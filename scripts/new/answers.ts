import { Refused, type ScaffoldField, type ContentScaffold, type Values } from './scaffold.ts'

/** Asks a person for a field; `initial` stands there to be taken. */
export type AskPerson = (
  field: ScaffoldField,
  initial: string | undefined,
  problem: (value: string) => string | undefined,
) => Promise<string>

/**
 * The value of every field: as given, else as a person says, else what holds where nothing is said.
 * @param ask asks for what was not given; absent where nobody is there
 * @throws Refused with all that is wrong or missing
 */
export async function answers(
  kind: ContentScaffold,
  given: Values,
  ask?: AskPerson,
): Promise<Values> {
  const known: Record<string, string> = {}
  const problems: string[] = unknownFlags(kind, given)
  for (const field of kind.fields) {
    const { name } = field
    const check = (value: string) => problemOf(field, value, known)
    const said = given[name]
    const initial = said === undefined ? field.initial?.(known) : undefined
    const value = said ?? (ask ? await ask(field, initial, check) : initial)
    const problem = value === undefined ? undefined : check(value)
    known[name] = value ?? ''
    if (value !== undefined && problem === undefined) continue
    problems.push(problem === undefined ? missing(kind, field) : told(kind, field, problem))
    if (isName(kind, field)) break
  }
  if (problems.length > 0) throw new Refused(problems.join('\n'))
  return known
}

/** The values of a field with several. */
export function listed(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

function unknownFlags({ fields: [name, ...flags] }: ContentScaffold, given: Values): string[] {
  const known = flags.map(flag).join(', ')
  return Object.keys(given)
    .filter((each) => each !== name.name && !flags.some(({ name }) => name === each))
    .map((each) => `--${each} is unknown here; known are ${known}`)
}

function missing(kind: ContentScaffold, field: ScaffoldField): string {
  const choices = field.choices?.()
  const words = choices ? `${field.question}: ${choices.join(', ')}` : field.question
  return `${isName(kind, field) ? `the ${field.name}` : flag(field)} is missing: ${words}`
}

/** A problem of a flag, by its name; of the name, which has none, as it is. */
function told(kind: ContentScaffold, field: ScaffoldField, problem: string): string {
  return isName(kind, field) ? problem : `${flag(field)}: ${problem}`
}

/** What is wrong with a value, whether it was given as a flag or is being typed. */
function problemOf(field: ScaffoldField, value: string, known: Values): string | undefined {
  const choices = field.choices?.()
  const chosen = field.several ? listed(value) : [value]
  if (choices && chosen.length === 0) return `choose at least one of ${choices.join(', ')}`
  const stray = choices && chosen.find((one) => !choices.includes(one))
  if (stray !== undefined) return `"${stray}" is none of ${choices?.join(', ')}`
  if (!choices && value.trim() === '' && field.initial?.(known) !== '') return 'it is empty'
  return field.problem?.(value, known)
}

/** Whether a field is the name, which is said without a flag. */
function isName({ fields }: ContentScaffold, field: ScaffoldField): boolean {
  return field === fields[0]
}

function flag({ name }: ScaffoldField): string {
  return `--${name}`
}
