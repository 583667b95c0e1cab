import { getCollection, getEntries } from 'astro:content'
import { componentsIn } from '../../markdown/components-in.ts'
import { pagePath } from '../../site/navigation.ts'
import { url } from '../../site/url.ts'

let found: Promise<Map<string, string>> | undefined

/** The page that shows each lab; the home page only where no other page does. */
async function findLabPages(): Promise<Map<string, string>> {
  const pages = await getCollection('docs')
  const homeFirst = pages.toSorted((a, b) => Number(b.id === 'index') - Number(a.id === 'index'))
  return new Map(
    homeFirst.flatMap(({ id, body = '' }) =>
      componentsIn(body)
        .filter(({ name }) => name === 'Lab')
        .map(({ attributes }) => [attributes.id ?? '', id] as const),
    ),
  )
}

/** The address of the page that shows a lab. A build looks through the pages once. */
export async function labPageUrl(id: string): Promise<string> {
  const pages = await (import.meta.env.DEV ? findLabPages() : (found ??= findLabPages()))
  const page = pages.get(id)
  if (page === undefined) {
    throw new Error(`a claim names the lab "${id}", but no page in content/docs shows it`)
  }
  return url(pagePath(page))
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
