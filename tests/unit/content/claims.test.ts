import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { passes, readFilters, writeFilters } from '../../../src/components/claims/filter.ts'
import { claim, VERDICTS, type Claim } from '../../../src/content/claim.ts'
import { comparison } from '../../../src/content/comparison.ts'
import { source, SOURCES_FILE } from '../../../src/content/sources.ts'

const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'))
const idsIn = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''))

const claims = idsIn('content/claims').map((id) => ({
  id,
  data: claim.parse(yaml(`content/claims/${id}.yaml`)),
}))
const idsWhere = (wanted: (data: (typeof claims)[number]['data']) => boolean) =>
  claims.filter(({ data }) => wanted(data)).map(({ id }) => id)

describe('the claims', () => {
  it('are all that the five articles make, in files named by their address', () => {
    expect(claims.length).toBeGreaterThanOrEqual(133)
    expect(new Set(claims.flatMap(({ data }) => data.articles)).size).toBe(5)
    expect(claims.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it('have every verdict among them', () => {
    expect(new Set(claims.map(({ data }) => data.verdict))).toEqual(new Set(VERDICTS))
  })

  it('are sentences, no two alike', () => {
    expect(new Set(claims.map(({ data }) => data.claim)).size).toBe(claims.length)
    expect(idsWhere((data) => !/^[A-Z`t].*\.$/.test(data.claim))).toEqual([])
  })

  it('come from articles, and rest on something besides', () => {
    const isArticle = (key: string) => /^article-00\d$/.test(key)
    expect(idsWhere(({ articles }) => !articles.every(isArticle))).toEqual([])
    expect(idsWhere(({ sources }) => sources.every(({ source }) => isArticle(source)))).toEqual([])
  })

  it('never rest on works alone that nobody opened', () => {
    const works = yaml(SOURCES_FILE) as Record<string, unknown>
    const isOpened = (key: string) => !source.parse(works[key]).unverified
    expect(idsWhere(({ sources }) => !sources.some((cited) => isOpened(cited.source)))).toEqual([])
  })

  it('name a lab or a probe that shows them, or an experiment, never both', () => {
    const isShown = (data: Claim) => data.lab !== undefined || data.probe !== undefined
    expect(idsWhere((data) => isShown(data) && data.experiment !== undefined)).toEqual([])
  })

  it('spell a topic in one way, so that no list is split', () => {
    const topics = new Set(claims.map(({ data }) => data.topic))
    expect(new Set([...topics].map((topic) => topic.toLowerCase())).size).toBe(topics.size)
  })

  it('set code between pairs of backticks', () => {
    const isOdd = (text = '') => text.split('`').length % 2 === 0
    expect(idsWhere((data) => [data.claim, data.correction, data.experiment].some(isOdd))).toEqual(
      [],
    )
  })

  it('refuse an unknown source, article, lab or probe', () => {
    const good = yaml('content/claims/keras-mit-licence.yaml') as object
    expect(claim.safeParse(good).success).toBe(true)
    expect(claim.safeParse({ ...good, articles: ['article-999'] }).success).toBe(false)
    expect(claim.safeParse({ ...good, sources: [{ source: 'no-such-work' }] }).success).toBe(false)
    expect(claim.safeParse({ ...good, lab: 'no-such-lab' }).success).toBe(false)
    expect(claim.safeParse({ ...good, probe: 'no-such-probe' }).success).toBe(false)
  })
})

describe('the head to head', () => {
  const { groups } = comparison.parse(yaml('content/comparisons/head-to-head.yaml'))
  const rows = Object.values(groups).flat()
  const placed = rows.flatMap(({ keras, tensorflow, both }) => [...keras, ...tensorflow, ...both])

  it('has every claim of the two articles with a table, each once', () => {
    const compared = idsWhere(({ articles }) =>
      articles.some((key) => key === 'article-002' || key === 'article-004'),
    )
    expect(placed.toSorted()).toEqual(compared.toSorted())
  })

  it('puts each claim under what it is about', () => {
    const subjects = new Map(claims.map(({ id, data }) => [id, data.subject]))
    const astray = rows.flatMap(({ keras, tensorflow, both }) => [
      ...keras.filter((id) => subjects.get(id) !== 'keras'),
      ...tensorflow.filter((id) => subjects.get(id) !== 'tensorflow'),
      ...both.filter((id) => subjects.get(id) !== 'both'),
    ])
    expect(astray).toEqual([])
  })

  it('is placed on its page group by group', () => {
    const page = readFileSync('content/docs/trade-offs/head-to-head.mdx', 'utf8')
    const onPage = [...page.matchAll(/<HeadToHead table="head-to-head" group="([^"]+)"/g)]
    expect(onPage.map(([, group]) => group)).toEqual(Object.keys(groups))
  })

  it('refuses a row without a claim, and one without a source', () => {
    const row = {
      aspect: 'A',
      today: 'B.',
      keras: ['keras-mit-licence'],
      sources: [{ source: 'article-002' }],
    }
    const accepts = (changed: object) =>
      comparison.safeParse({ groups: { a: [{ ...row, ...changed }] } }).success
    expect([accepts({}), accepts({ keras: [] }), accepts({ sources: [] })]).toEqual([
      true,
      false,
      false,
    ])
  })
})

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
