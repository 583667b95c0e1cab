import { lineOfField, type FieldPath } from '../../src/content/data-lines.ts'
import type { Problem } from '../../src/content/problem.ts'

/** A problem of a field, with its line. */
export function fieldProblem(file: string, path: FieldPath, what: string, remedy: string): Problem {
  const field = path.map(String).join('.') || undefined
  return { file, line: lineOfField(file, path), field, what, remedy }
}

/** The texts of a file in which a backtick has no partner. */
export function oddBackticks(
  file: string,
  texts: Partial<Record<string, string | undefined>>,
): Problem[] {
  return Object.entries(texts).flatMap(([field, text = '']) =>
    text.split('`').length % 2 === 0
      ? [fieldProblem(file, [field], 'a backtick has no partner', 'Set code between two of them.')]
      : [],
  )
}

/** A file that is not named like an address. */
export function oddName(file: string, id: string): Problem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return []
  const what = `its name "${id}" is no address`
  return [
    { file, field: 'name', what, remedy: 'Name it with small letters, digits and single hyphens.' },
  ]
}

/** The values of a field that an earlier file has already. */
export function repeated(
  field: string,
  files: readonly { file: string; value: string }[],
): Problem[] {
  const first = new Map<string, string>()
  return files.flatMap(({ file, value }) => {
    const other = first.get(value)
    if (other === undefined) first.set(value, file)
    if (other === undefined) return []
    return [
      fieldProblem(file, [field], `${other} says the same`, 'Change one of the two, or remove it.'),
    ]
  })
}
