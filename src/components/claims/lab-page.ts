import { getCollection, getEntries } from 'astro:content'
import { pagePath } from '../../site/navigation.ts'
import { url } from '../../site/url.ts'

/** The address of the page that shows a lab; the home page only where no other page does. */
export async function labPageUrl(id: string): Promise<string> {
  const pages = await getCollection('docs', ({ body }) =>
    body?.split('\n').some((line) => line.startsWith(`<Lab id="${id}"`)),
  )
  const page = pages.find((candidate) => candidate.id !== 'index') ?? pages[0]
  if (!page) throw new Error(`a claim names the lab "${id}", but no page in content/docs shows it`)
  return url(pagePath(page.id))
}

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
