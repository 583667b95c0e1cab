import { z } from 'astro/zod'
import { date, PROJECTS } from './event.ts'
import { eventId } from './ids.ts'

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

/** A file in content/figures/lifelines: bars under each other on one scale of time. */
export const lifelines = z.strictObject({
  from: date,
  to: date,
  about: z.string().min(1),
  lines: z.array(lifeline).min(1),
})
export type Lifelines = z.infer<typeof lifelines>
