import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'
import { PROJECTS } from '../../content/event.ts'

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const eventId = z.string().refine((id) => existsSync(`content/timeline/${id}.yaml`), {
  error: (issue) => `there is no content/timeline/${String(issue.input)}.yaml`,
})

/** A thing that began and, mostly, ended: a bar for each span of its life. */
const lifeline = z.strictObject({
  name: z.string().min(1),
  project: z.enum(PROJECTS),
  /** What sets it apart from the others; drawn thinner, and said beside the name. */
  apart: z.string().min(1).optional(),
  /** The event of the timeline that tells of it, where there is one. */
  event: eventId.optional(),
  spans: z.array(z.strictObject({ from: date, to: date.optional() })).min(1),
})
export type Lifeline = z.infer<typeof lifeline>

const lifelinesFile = z.strictObject({
  from: date,
  to: date,
  about: z.string().min(1),
  lines: z.array(lifeline).min(1),
})
export type Lifelines = z.infer<typeof lifelinesFile>

/** The lifelines of a file in content/data-tables, by its name without the ending. */
export function readLifelines(name: string): Lifelines {
  return lifelinesFile.parse(parse(readFileSync(`content/data-tables/${name}.yaml`, 'utf8')))
}

/** A span in words: "2015-03-27 to 2020-06-17", or "since 2015-12-01". */
export function spanInWords({ from, to }: Lifeline['spans'][number]): string {
  return to === undefined ? `since ${from}` : `${from} to ${to}`
}
