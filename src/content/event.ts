import { z } from 'astro/zod'
import { release } from './release.ts'
import { citation, keysOf } from './sources.ts'

/** Whose history an event belongs to; an event may belong to several. */
export const PROJECTS = ['keras', 'tensorflow', 'tfjs', 'others'] as const
export type Project = (typeof PROJECTS)[number]

/** What an event can change for someone who chooses between the two, and what each word means. */
export const CHANGES = {
  engines: { label: 'Engines', meaning: 'what Keras runs on, and what works on which engine' },
  api: { label: 'API', meaning: 'how a model is written: style, names, arguments, language' },
  defaults: { label: 'Defaults', meaning: 'what holds unless you say otherwise' },
  training: {
    label: 'Training and data',
    meaning: 'loops, layers, optimizers, precision, several machines, and what is fed in',
  },
  saving: { label: 'Saving', meaning: 'files, checkpoints, export, loading' },
  deployment: { label: 'Deployment', meaning: 'servers, pipelines, phones, browsers' },
  hardware: { label: 'Hardware', meaning: 'which processors and which systems' },
  libraries: { label: 'Libraries', meaning: 'what is built on or beside the two' },
  packages: {
    label: 'Packages',
    meaning: 'what you install: repositories, versions, requirements, licenses',
  },
  support: { label: 'Support', meaning: 'what is promised, and what ends' },
} as const
export type Change = keyof typeof CHANGES
export const CHANGE_KEYS = Object.keys(CHANGES) as [Change, ...Change[]]

/** How sure the sources of an event make it, and what each word means. */
export const CONFIDENCES = {
  high: 'its sources give the date and what happened directly',
  medium: 'its sources give the date or a detail only indirectly',
} as const
export type Confidence = keyof typeof CONFIDENCES
const CONFIDENCE_KEYS = Object.keys(CONFIDENCES) as [Confidence, ...Confidence[]]

/** A year, a month or a day, as exact as the sources are: "2015", "2015-04", "2015-03-27". */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'it is no year, month or day in quotes')
  .refine(isInCalendar, {
    message: 'the calendar has no such day',
    params: { remedy: 'Write a date as "2015", "2015-04" or "2015-03-27".' },
  })

/** Whether a date that is written well is one: "2017-13-45" is none. */
function isInCalendar(written: string): boolean {
  const [year = '', month = '01', day = '01'] = written.split('-')
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return (
    !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`)
  )
}

/** A dated event of the timeline. */
export const event = z.strictObject({
  date,
  title: z.string().min(1),
  /** The release that the event is. Its date is then the day, in UTC, of the first upload to PyPI. */
  release: release.optional(),
  projects: z.array(z.enum(PROJECTS)).min(1),
  /** What it changed, by its own text: keys of CHANGES. */
  changed: z.array(z.enum(CHANGE_KEYS)).min(1),
  what: z.string().min(1),
  /** What it changed for someone who has to choose between the two. */
  matters: z.string().min(1),
  confidence: z.enum(CONFIDENCE_KEYS),
  sources: z.array(citation).min(1),
})
export type TimelineEvent = z.infer<typeof event>

/** The works that an event names, by key. */
export function worksOfEvent({ sources }: TimelineEvent): string[] {
  return keysOf(sources)
}
