import { getEntries } from 'astro:content'
import { labPageUrl } from '../labs/lab-page.ts'

/** The labs that show any of these claims, each once. */
export async function labsOf(
  claims: readonly string[],
): Promise<{ title: string; address: string }[]> {
  const entries = await getEntries(claims.map((id) => ({ collection: 'claims' as const, id })))
  const ids = [...new Set(entries.flatMap(({ data }) => data.lab ?? []))]
  const labs = await getEntries(ids.map((id) => ({ collection: 'labs' as const, id })))
  return Promise.all(
    labs.map(async ({ id, data }) => ({ title: data.title, address: await labPageUrl(id) })),
  )
}
