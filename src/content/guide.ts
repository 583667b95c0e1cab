import { z } from 'astro/zod'
import { claimId } from './ids.ts'
import { citation } from './sources.ts'

const id = z.string().regex(/^[a-z][a-z-]*$/, 'an id has small letters and hyphens only')

const question = z.strictObject({
  id,
  ask: z.string().min(1),
  /** Its name in the decision table. */
  short: z.string().min(1),
  /** The first is the ordinary answer. */
  options: z
    .array(z.strictObject({ id, label: z.string().min(1), words: z.string().min(1) }))
    .min(2, 'a question needs at least two options'),
})

/** What the guide may answer. Backticks set off code. */
const recommendation = z.strictObject({ name: z.string().min(1).max(36), what: z.string().min(1) })
export type GuideRecommendation = z.infer<typeof recommendation>

/** What a reason rests on: a judged claim, a work, or a page of this site. */
const evidence = z.union([
  z.strictObject({ claim: claimId, says: z.string().min(1) }),
  z.strictObject({ page: z.string().regex(/^\/.*\/$/), says: z.string().min(1) }),
  citation,
])
export type Evidence = z.infer<typeof evidence>

const rule = z.strictObject({
  /** For each question that matters, the options that fit. */
  when: z.record(z.string(), z.array(z.string()).min(1)),
  choose: z.string(),
  why: z.string().min(1),
  evidence: z.array(evidence).min(1),
})

/** A guide that asks and answers: questions, recommendations, and the rules from one to the other. */
export const guide = z
  .strictObject({
    questions: z.array(question).min(1).max(7, 'ask at most seven questions'),
    recommendations: z.record(id, recommendation),
    rules: z.array(rule).min(1),
  })
  .superRefine(({ questions, recommendations, rules }, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const options = new Map(questions.map((each) => [each.id, each.options.map(({ id }) => id)]))
    rules.forEach(({ when, choose }, place) => {
      if (!(choose in recommendations)) {
        report(['rules', place, 'choose'], `there is no recommendation "${choose}"`)
      }
      for (const [asked, fitting] of Object.entries(when)) {
        const known = options.get(asked)
        if (!known) report(['rules', place, 'when'], `there is no question "${asked}"`)
        for (const option of fitting.filter((each) => known && !known.includes(each))) {
          report(['rules', place, 'when', asked], `"${asked}" has no option "${option}"`)
        }
      }
    })
    if (Object.keys(rules.at(-1)?.when ?? {}).length > 0) {
      report(['rules', rules.length - 1, 'when'], 'the last rule must fit every answer: when: {}')
    }
    const chosen = new Set(rules.map(({ choose }) => choose))
    for (const unused of Object.keys(recommendations).filter((each) => !chosen.has(each))) {
      report(['recommendations', unused], `no rule chooses "${unused}"`)
    }
  })
export type Guide = z.infer<typeof guide>

/** The works that a guide names, by key. */
export function worksOfGuide({ rules }: Guide): string[] {
  return rules
    .flatMap(({ evidence }) => evidence)
    .flatMap((each) => ('source' in each ? [each.source] : []))
}
