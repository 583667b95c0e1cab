import type { z } from 'astro/zod'
import { lineOfField, type FieldPath } from './data-lines.ts'
import { fieldsOf } from './fields-of.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What a schema was asked about: a value, the file that has it, and what to do about a field. */
interface Asked {
  schema: z.ZodType
  file: string
  value: unknown
  remedy: string
}

/** What is wrong with a file by its schema, a problem a field. */
export function schemaProblems(asked: Asked, issues: readonly Issue[]): Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(asked, issue.path, key))
      : [],
  )
  const misspelled = new Set(unknown.map(({ meant }) => meant))
  const wrong = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter(({ path }) => !misspelled.has(nameOf(path)))
    .map((issue) => at(asked, issue.path, whatIs(asked, issue), remedyOf(asked, issue)))
  return [...unknown.map(({ problem }) => problem), ...wrong]
}

function at({ file }: Asked, path: FieldPath, what: string, remedy: string): Problem {
  return { file, line: lineOfField(file, path), field: nameOf(path), what, remedy }
}

function nameOf(path: FieldPath): string | undefined {
  return path.map(String).join('.') || undefined
}

/** The problem of a field that the schema has not, and the field that is meant where it is plain. */
function unknownField(asked: Asked, path: FieldPath, key: string) {
  const meant = nearest(key, fieldsOf(asked.schema, path))
  const remedy = meant ? `Write \`${meant}\`, or remove it.` : `Remove it. ${asked.remedy}`
  return {
    problem: at(asked, [...path, key], 'there is no such field', remedy),
    meant: meant && nameOf([...path, meant]),
  }
}

function whatIs(asked: Asked, issue: Issue): string {
  if (isMissing(asked, issue)) return 'it is missing'
  if (issue.code === 'invalid_type' && issue.expected === 'date') return 'it is no day'
  return issue.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}

function remedyOf(asked: Asked, issue: Issue): string {
  if (isMissing(asked, issue)) return asked.remedy.replace('Mend the field', 'Add the field')
  if (issue.code === 'invalid_type' && issue.expected === 'date')
    return 'Write a day that there is, as 2026-11-28.'
  if (isUnquoted(issue)) return 'Put it in quotes.'
  const own = issue.code === 'custom' ? (issue.params?.remedy as unknown) : undefined
  return typeof own === 'string' ? own : asked.remedy
}

function isMissing({ value }: Asked, { code, path }: Issue): boolean {
  return code !== 'custom' && path.length > 0 && valueAt(value, path) === undefined
}

/** Whether a text reads as something else in YAML: 2011, true. */
function isUnquoted(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    /received (number|boolean)$/.test(issue.message)
  )
}

function valueAt(value: unknown, path: FieldPath): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt((value as Record<PropertyKey, unknown>)[step], rest)
}
