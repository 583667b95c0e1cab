import { describe, expect, test } from 'vitest'
import {
  buildSections,
  inReadingOrder,
  neighbors,
  pagePath,
  sectionsWithoutIndex,
} from '../../../src/site/navigation.ts'
import { withBase, withoutBase } from '../../../src/site/base-path.ts'

const page = (id: string, order: number, label?: string) => ({
  id,
  data: { title: `T ${id}`, lede: `L ${id}`, order, label },
})
const pages = [
  page('index', 0),
  page('b', 2, 'Short'),
  page('b/late', 20),
  page('b/early', 10),
  page('a', 1),
]

describe('the order of lists', () => {
  test('is that of `order`, and of the ids where two have the same', () => {
    const entries = [page('c', 1), page('b', 2), page('a', 2), page('d', -1)]
    expect(inReadingOrder(entries).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
    expect(inReadingOrder(entries.toReversed())).toEqual(inReadingOrder(entries))
  })
})

describe('sections', () => {
  test('follow the order of their index pages and show labels before titles', () => {
    expect(buildSections(pages).map(({ id, label }) => [id, label])).toEqual([
      ['a', 'T a'],
      ['b', 'Short'],
    ])
  })

  test('list their pages in order, without the index', () => {
    expect(buildSections(pages)[1]?.pages.map(({ path }) => path)).toEqual([
      '/b/early/',
      '/b/late/',
    ])
  })

  test('give each page its whole title and its lede too', () => {
    expect(buildSections(pages)[1]).toMatchObject({ label: 'Short', title: 'T b', lede: 'L b' })
  })

  test('without an index are named', () => {
    expect(sectionsWithoutIndex([...pages, page('c/x', 1)])).toEqual(['c'])
    expect(sectionsWithoutIndex(pages)).toEqual([])
  })
})

describe('previous and next', () => {
  const section = buildSections(pages)[1]
  const paths = (path: string) => {
    const { previous, next } = section ? neighbors(section, path) : {}
    return [previous?.path, next?.path]
  }

  test('begin at the index and end at the last page', () => {
    expect(paths('/b/')).toEqual([undefined, '/b/early/'])
    expect(paths('/b/early/')).toEqual(['/b/', '/b/late/'])
    expect(paths('/b/late/')).toEqual(['/b/early/', undefined])
  })

  test('are absent on a page that is not in the section', () => {
    expect(paths('/elsewhere/')).toEqual([undefined, undefined])
  })
})

describe('paths', () => {
  test('of pages follow from their ids', () => {
    expect([pagePath('index'), pagePath('a'), pagePath('a/b')]).toEqual(['/', '/a/', '/a/b/'])
  })

  test.each(['/docs/', '/docs'])('get and lose the base %s', (base) => {
    expect(withBase(base, '/a/')).toBe('/docs/a/')
    expect(withoutBase(base, '/docs/a/')).toBe('/a/')
    expect(withoutBase(base, '/docs')).toBe('/')
    expect(withoutBase(base, '/docsy/')).toBe('/docsy/')
  })

  test('keep other hosts, and the root keeps everything', () => {
    expect(withBase('/docs/', '//host/x')).toBe('//host/x')
    expect(withBase('/', '/a/')).toBe('/a/')
    expect(withoutBase('/', '/a')).toBe('/a/')
  })
})
