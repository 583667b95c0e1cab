import type { Section } from '../site/navigation.ts'
import { markdownPath } from './paths.ts'

/** A page that can be taken away: its address below the base path, its title, and what it is about. */
export interface Taken {
  path: string
  title: string
  lede: string
}

/**
 * The text of llms.txt, a list of the site's pages for programs that read: see llmstxt.org. What follows the
 * last heading, "Optional", can be left out where there is little room.
 */
export function llmsText(
  home: Taken,
  sections: readonly Section[],
  claims: readonly Taken[],
  absolute: (path: string) => string,
): string {
  const line = ({ path, title, lede }: Taken) =>
    `- [${title}](${absolute(markdownPath(path))}): ${lede}`
  const parts = sections.map(
    (section) => `## ${section.title}\n\n${[section, ...section.pages].map(line).join('\n')}`,
  )
  return [
    '# Layers & Ops',
    `> ${home.title} ${home.lede}`,
    `All pages in one file: ${absolute('/llms-full.txt')}`,
    ...parts,
    `## Optional\n\n${claims.map(line).join('\n')}\n`,
  ].join('\n\n')
}
