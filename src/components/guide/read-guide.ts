import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'
import { guide, type Guide, type GuideRecommendation } from '../../content/guide.ts'

/** The file that holds the questions, the recommendations and the rules. */
export const GUIDE_FILE = 'content/guide.yaml'

let cached: { changed: number; guide: Guide } | undefined

/** Checks a guide's text. A mistake fails with the place in the file and what is wrong there. */
export function parseGuide(text: string): Guide {
  const result = guide.safeParse(parse(text))
  if (!result.success) throw new Error(`${GUIDE_FILE} is wrong:\n${z.prettifyError(result.error)}`)
  return result.data
}

/** The guide of the site. Read again when its file has changed. */
export function readGuide(): Guide {
  const changed = statSync(GUIDE_FILE).mtimeMs
  if (cached?.changed !== changed) {
    cached = { changed, guide: parseGuide(readFileSync(GUIDE_FILE, 'utf8')) }
  }
  return cached.guide
}

/** The recommendation that a rule chooses. */
export function recommended(
  { recommendations }: Guide,
  { choose }: { choose: string },
): GuideRecommendation {
  const recommendation = recommendations[choose]
  if (!recommendation) throw new Error(`there is no recommendation "${choose}"`)
  return recommendation
}
