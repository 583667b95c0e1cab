import { describe, expect, it } from 'vitest'
import { passes, readFilters, writeFilters } from '../../../src/components/claims/filter.ts'
import { claim, VERDICTS } from '../../../src/content/claim.ts'
import { comparison } from '../../../src/content/comparison.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { readBibliography, readEntries, readEntry } from '../../../src/content/read.ts'

const claims = readEntries(CONTENT_KINDS.claims)

describe('the claims', () => {
  it('have every verdict among them', () => {
    expect(new Set(claims.map(({ data }) => data.verdict))).toEqual(new Set(VERDICTS))
  })

  const good = readEntry(CONTENT_KINDS.claims, 'keras-mit-licence')
  const [article = ''] = good.articles
  const unopened = Object.entries(readBibliography()).filter(([, work]) => work.unverified)

  it.each([
    ['an unknown article', { articles: ['article-999'] }, /unknown source "article-999"/],
    ['an article that is none', { articles: ['keras-repository'] }, /is no article/],
    ['an unknown source', { sources: [{ source: 'no-such-work' }] }, /unknown source/],
    ['no source but articles', { sources: [{ source: article }] }, /a source besides the articles/],
    ['no source that was opened', { sources: [{ source: unopened[0]?.[0] }] }, /somebody opened/],
    ['an unknown lab', { lab: 'no-such-lab' }, /there is no content\/labs\/no-such-lab\/lab\.yaml/],
    [
      'an unknown probe',
      { probe: 'no-such-probe' },
      /there is no content\/probes\/no-such-probe\//,
    ],
    ['a lab and an experiment', { lab: 'moons', experiment: 'Try.' }, /remove the experiment/],
  ])('are refused with %s', (_name, wrong, message) => {
    expect(claim.safeParse(good).success).toBe(true)
    expect(claim.safeParse({ ...good, ...wrong }).error?.issues[0]?.message).toMatch(message)
  })
})

describe.each(readEntries(CONTENT_KINDS.comparisons))(
  'the comparison $id',
  ({ data: { articles } }) => {
    it('refuses a row without a claim, and one without a source', () => {
      const row = {
        aspect: 'A',
        today: 'B.',
        keras: ['keras-mit-licence'],
        sources: [{ source: 'article-002' }],
      }
      const accepts = (changed: object) =>
        comparison.safeParse({ articles, groups: { a: [{ ...row, ...changed }] } }).success
      expect([accepts({}), accepts({ keras: [] }), accepts({ sources: [] })]).toEqual([
        true,
        false,
        false,
      ])
    })
  },
)

describe('the filter', () => {
  const item = {
    data: { verdict: 'false', topic: 'api' },
    text: '○ false “TensorFlow has no good symbolic loops.”',
  }

  it('lets an item pass that equals every choice and has every word', () => {
    expect(passes(item, {})).toBe(true)
    expect(passes(item, { verdict: 'false', topic: '', words: 'LOOPS tensor' })).toBe(true)
    expect(passes(item, { verdict: 'true' })).toBe(false)
    expect(passes(item, { verdict: 'false', words: 'loops keras' })).toBe(false)
  })

  it('goes through the address and back', () => {
    const address = writeFilters(new URLSearchParams('verdict=true&x=1'), {
      topic: 'api',
      words: 'two words',
    })
    expect(address.toString()).toBe('x=1&topic=api&words=two+words')
    expect(readFilters(address)).toEqual({ topic: 'api', words: 'two words' })
  })

  it('takes an empty parameter for none', () => {
    expect(readFilters(new URLSearchParams('verdict=&words=%20'))).toEqual({})
  })
})
