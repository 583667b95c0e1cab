import { parse } from 'yaml'

/** A key of the bibliography, and the file that names it. */
export interface SourceUse {
  key: string
  file: string
}

/** The sources that a page cites. */
export function usesInPage(file: string, mdx: string): SourceUse[] {
  return [...mdx.matchAll(/<Cite\s[^>]*?source="([^"]*)"/g)].map(([, key = '']) => ({ key, file }))
}

/** The sources that a YAML file names: each `source`, and the lists called `articles`. */
export function usesInYaml(file: string, text: string): SourceUse[] {
  return keysIn(parse(text)).map((key) => ({ key, file }))
}

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'source' && typeof inner === 'string') return [inner]
    if (name === 'articles' && Array.isArray(inner)) return inner.map(String)
    return keysIn(inner)
  })
}
