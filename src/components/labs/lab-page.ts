import { getCollection } from 'astro:content'
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

/**
 * The address of the page that shows a lab. A build looks through the pages once.
 * @throws where no page shows it
 */
export async function labPageUrl(id: string): Promise<string> {
  const pages = await (import.meta.env.DEV ? findLabPages() : (found ??= findLabPages()))
  const page = pages.get(id)
  if (page === undefined) {
    throw new Error(
      `no page in content/docs shows the lab "${id}": write <Lab id="${id}" /> into one`,
    )
  }
  return url(pagePath(page))
}
