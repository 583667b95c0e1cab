import { expect, it } from 'vitest'
import type { Claim } from '../../../src/content/claim.ts'
import { inFeedOrder, labItem, verdictItem } from '../../../src/take-away/feed.ts'

const claim: Claim = {
  claim: 'It has no `fit`.',
  topic: 'Training',
  subject: 'keras',
  articles: [],
  verdict: 'false',
  asOf: 'Keras 3',
  wouldChange: 'A release.',
  correction: 'It has one.',
  sources: [],
}
const PAGE = 'https://site.example/claims/no-fit/'
const day = (text: string) => new Date(text)

it('a verdict is dated by its newest evidence, and another verdict is a new entry', () => {
  const days = [day('2026-11-20'), day('2026-11-28'), day('2026-11-21')]
  const item = verdictItem(claim, PAGE, days)
  expect(item).toEqual({
    title: '“It has no fit.” false',
    description: 'false (Keras 3). It has one.',
    link: `${PAGE}#false`,
    pubDate: day('2026-11-28'),
    categories: ['Verdict', 'Training'],
  })
  expect(verdictItem({ ...claim, verdict: 'outdated' }, PAGE, days).link).not.toBe(item.link)
})

it('the newest entry stands first, and a lab before verdicts of its day', () => {
  const lab = labItem(
    { title: 'Losses', question: 'Which?', about: 'All.' },
    '2026-11-28',
    'https://site.example/features/losses/#lab-losses',
  )
  const older = verdictItem(claim, PAGE, [day('2026-11-20')])
  const sameDay = verdictItem(claim, PAGE, [day('2026-11-28')])
  expect(inFeedOrder([older, sameDay, lab])).toEqual([lab, sameDay, older])
})
