import type { Section } from '../site/navigation.ts'

/** A page as a chapter of the book. */
export interface Chapter {
  /** The address of the page below the base path. */
  path: string
  /** Its anchor in the book. */
  id: string
  /** As "3.5"; a part has one number, and what stands before the first part none. */
  number: string
  /** Parts begin a section of the site, or the book; claims follow one another without a page of their own. */
  kind: 'part' | 'chapter' | 'claim'
}

/**
 * The chapters in the order of navigation: the home page, then each section with its pages. Claims, which no
 * navigation lists, follow the pages of their section.
 * @param claims the paths of the claims in their order
 */
export function chaptersOf(
  sections: readonly Pick<Section, 'id' | 'path' | 'pages'>[],
  claims: readonly string[],
): Chapter[] {
  const parts = sections.flatMap(({ id, path, pages }, index): Chapter[] => {
    const part = String(index + 1)
    const rest = [
      ...pages.map(({ path }) => ({ path, kind: 'chapter' as const })),
      ...(id === 'claims' ? claims : []).map((path) => ({ path, kind: 'claim' as const })),
    ]
    return [
      { path, id: anchorOf(path), number: part, kind: 'part' },
      ...rest.map(({ path, kind }, place) => ({
        path,
        id: anchorOf(path),
        number: `${part}.${place + 1}`,
        kind,
      })),
    ]
  })
  return [{ path: '/', id: anchorOf('/'), number: '', kind: 'part' }, ...parts]
}

function anchorOf(path: string): string {
  return path === '/' ? 'start' : path.split('/').filter(Boolean).join('-')
}
