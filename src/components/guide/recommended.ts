import type { Guide, GuideRecommendation } from '../../content/guide.ts'

/** The recommendation that a rule chooses. */
export function recommended(
  { recommendations }: Guide,
  { choose }: { choose: string },
): GuideRecommendation {
  const recommendation = recommendations[choose]
  if (!recommendation) throw new Error(`there is no recommendation "${choose}"`)
  return recommendation
}
