import type { Change, Project, TimelineEvent } from '../../content/event.ts'
import { compareDates, yearOf } from './dates.ts'

/** An event with its id, the name of its file: the anchor that links use. */
export interface TimelineEntry {
  id: string
  data: TimelineEvent
}

/** What readers call each project. */
export const PROJECT_NAMES: Record<Project, string> = {
  keras: 'Keras',
  tensorflow: 'TensorFlow',
  tfjs: 'TensorFlow.js',
  others: 'Others',
}

/** The events of one year. */
export interface Year {
  year: string
  entries: TimelineEntry[]
}

/** The events from first to last; events of one date by id, so that the order never varies. */
export function eventsInOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || compareDates(a.id, b.id),
  )
}

/** The events in order, year by year. Years without events are left out. */
export function byYear(entries: readonly TimelineEntry[]): Year[] {
  const years = Map.groupBy(eventsInOrder(entries), (entry) => yearOf(entry.data.date))
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }))
}

/** How many events belong to a project. */
export function countOfProject(entries: readonly TimelineEntry[], project: Project): number {
  return entries.filter((entry) => entry.data.projects.includes(project)).length
}

/** How many events changed one thing. */
export function countOfChange(entries: readonly TimelineEntry[], change: Change): number {
  return entries.filter((entry) => entry.data.changed.includes(change)).length
}
