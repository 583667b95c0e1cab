import { Refused, type Field, type Kind, type Values } from './scaffold.ts'

/** Asks a person for a field; `initial` stands there to be taken. */
export type Ask = (
  field: Field,
  initial: string | undefined,
  problem: (value: string) => string | undefined,
) => Promise<string>

/**
 * The value of every field: as given, else as a person says, else what holds where nothing is said.
 * @param ask asks for what was not given; absent where nobody is there
 * @throws Refused with all that is wrong or missing
 */
export async function answers(kind: Kind, given: Values, ask?: Ask): Promise<Values> {
  const known: Record<string, string> = {}
  const problems: string[] = unknownFlags(kind, given)
  for (const field of kind.fields) {
    const { name } = field
    const check = (value: string) => problemOf(field, value, known)
    const said = given[name]
    const initial = said === undefined ? field.initial?.(known) : undefined
    const value = said ?? (ask ? await ask(field, initial, check) : initial)
    const problem = value === undefined ? missing(field) : check(value)
    if (problem !== undefined) problems.push(problem)
    known[name] = value ?? ''
    if (problem !== undefined && field === kind.fields[0]) break
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

function unknownFlags({ fields }: Kind, given: Values): string[] {
  const names = fields.map(({ name }) => name)
  return Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `--${name} is unknown here; known are ${names.map((n) => `--${n}`).join(', ')}`)
}

function missing(field: Field): string {
  const choices = field.choices?.()
  const words = choices ? `${field.question}: ${choices.join(', ')}` : field.question
  return `${flag(field)} is missing: ${words}`
}

function problemOf(field: Field, value: string, known: Values): string | undefined {
  const choices = field.choices?.()
  const chosen = field.several ? listed(value) : [value]
  if (choices && chosen.length === 0)
    return `${flag(field)} needs at least one of ${choices.join(', ')}`
  const stray = choices && chosen.find((one) => !choices.includes(one))
  if (stray !== undefined) {
    return `${flag(field)} cannot be "${stray}"; it is one of ${choices?.join(', ')}`
  }
  if (!choices && value.trim() === '' && field.initial?.(known) !== '')
    return `${flag(field)} is empty`
  const problem = field.problem?.(value, known)
  return problem && `${flag(field)}: ${problem}`
}

function flag({ name }: Field): string {
  return `--${name}`
}
