import { getCollection } from 'astro:content'
import { buildSections, sectionsWithoutIndex, type Section } from './navigation.ts'

let built: Promise<Section[]> | undefined

async function load(): Promise<Section[]> {
  const pages = await getCollection('docs')
  const missing = sectionsWithoutIndex(pages)
  if (missing.length > 0) {
    throw new Error(
      missing.map((id) => `content/docs/${id}/ has pages but no index.mdx`).join('\n'),
    )
  }
  return buildSections(pages)
}

/** The sections of the site. A build derives them once; the development server each time. */
export function getSections(): Promise<Section[]> {
  return import.meta.env.DEV ? load() : (built ??= load())
}
