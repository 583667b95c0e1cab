import { getCollection } from 'astro:content'

/** Where the playground can begin. */
interface StartingPoint {
  path: string
  title: string
  question: string
}

/** The blank pair, then the labs in their order. */
export async function startingPoints(): Promise<StartingPoint[]> {
  const labs = await getCollection('labs')
  labs.sort((a, b) => a.data.order - b.data.order)
  return [
    { path: '/playground/', title: 'Blank pair', question: 'One linear layer, twice.' },
    ...labs.map(({ id, data: { title, question } }) => ({
      path: `/playground/${id}/`,
      title,
      question,
    })),
  ]
}
