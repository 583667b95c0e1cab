import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose answer the color scheme can change. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What axe objects to on the page as it stands, each rule with its elements: in one part of it, or by the rules
 * of color alone. A part that is not there is an error.
 */
export async function objections(
  page: Page,
  { within, colorsAlone = false }: { within?: string; colorsAlone?: boolean } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Writing down what is in order takes as long as the search.
    .options({ resultTypes: ['violations'] })
    // The legacy mode looks at one frame, which is all these pages have, and opens no tab of its own.
    .setLegacyMode()
  if (within !== undefined) axe.include(within)
  const { violations } = await (
    colorsAlone ? axe.withRules(COLOR_RULES) : axe.withTags(TAGS)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
