import { getCollection } from 'astro:content'
import { FOLDERS } from '../../content/folders.ts'
import type { LiveProgram } from '../../lab/names.ts'
import type { LabInfo } from '../../lab/panel/lab-info.ts'
import { inReadingOrder } from '../../site/navigation.ts'
import { entry } from '../entry.ts'

/** The pair of content/playground that the playground opens with. */
export const OPENS_WITH = 'blank-pair'

/** Where the playground can begin. */
interface StartingPoint {
  path: string
  title: string
  question: string
}

/** The pair that it opens with, then the labs in their order. */
export async function startingPoints(): Promise<StartingPoint[]> {
  const { title, question } = (await entry('playground', OPENS_WITH)).data
  const labs = inReadingOrder(await getCollection('labs'))
  return [
    { path: '/playground/', title, question },
    ...labs.map(({ id, data: { title, question } }) => ({
      path: `/playground/${id}/`,
      title,
      question,
    })),
  ]
}

/** A pair of content/playground as the panel takes it: nothing is recorded of it. */
export async function startingPrograms(
  id: string,
): Promise<Pick<LabInfo, 'title' | 'series'> & { programs: Record<LiveProgram, string> }> {
  const { title, programs } = (await entry('playground', id)).data
  const textOf = async (program: LiveProgram) =>
    (await entry('programs', `${FOLDERS.playground}/${programs[program]}`)).data.text
  return {
    title,
    series: {},
    programs: { 'high-level': await textOf('high-level'), 'low-level': await textOf('low-level') },
  }
}
