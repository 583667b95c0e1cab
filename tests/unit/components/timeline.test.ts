import { describe, expect, it } from 'vitest'
import { CHANGE_KEYS, CHANGES, event } from '../../../src/content/event.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { readEntries } from '../../../src/content/read.ts'
import {
  compareDates,
  dateInWords,
  fractionOfYear,
} from '../../../src/components/timeline/dates.ts'
import {
  byYear,
  countOfProject,
  countOfChange,
  eventsInOrder,
  type TimelineEntry,
} from '../../../src/components/timeline/events.ts'
import { filterRules } from '../../../src/components/timeline/filter-rules.ts'
import { extentOf, includes, marks, toMonths } from '../../../src/components/timeline/span.ts'
import { readView, writeView } from '../../../src/components/timeline/view.ts'

const entries = readEntries(CONTENT_KINDS.timeline)

describe('the events', () => {
  it('use each word for what they changed, of at most ten', () => {
    expect(CHANGE_KEYS.filter((change) => countOfChange(entries, change) === 0)).toEqual([])
    expect(CHANGE_KEYS.length).toBeLessThanOrEqual(10)
    expect(new Set(Object.values(CHANGES).map(({ label }) => label)).size).toBe(CHANGE_KEYS.length)
  })

  it('are refused without a known word for what they changed', () => {
    const data = entries[0]?.data
    expect(event.safeParse(data).success).toBe(true)
    expect(event.safeParse({ ...data, changed: [] }).success).toBe(false)
    expect(event.safeParse({ ...data, changed: ['weather'] }).success).toBe(false)
  })

  it('are refused with a source that the bibliography does not have', () => {
    const sources = [{ source: 'no-such-work' }]
    expect(event.safeParse({ ...entries[0]?.data, sources }).error?.issues[0]?.message).toMatch(
      /unknown source "no-such-work"/,
    )
  })
})

describe('dates of unlike precision', () => {
  it('put the coarser one first of those it contains', () => {
    const dates = ['2015-03-27', '2016', '2015-03', '2014-12-31', '2015', '2015-04']
    const ordered = ['2014-12-31', '2015', '2015-03', '2015-03-27', '2015-04', '2016']
    expect(dates.toSorted(compareDates)).toEqual(ordered)
  })

  it('order the events, and the id orders those of one date', () => {
    const ids = eventsInOrder(entries.toReversed()).map(({ id }) => id)
    expect(ids.at(0)).toBe('2008-01-06-theano')
    const at = (id: string) => ids.indexOf(id)
    expect(at('2023-09-26-tensorflow-2-14')).toBe(at('2023-09-22-keras-core-becomes-keras') + 1)
    const ofOneDay = ['b', 'a'].map((id) => ({ ...entries[0], id }) as TimelineEntry)
    expect(eventsInOrder(ofOneDay).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('are shown no more exactly than they are', () => {
    expect(['2011', '2015-04', '2015-03-07'].map(dateInWords)).toEqual([
      '2011',
      'April 2015',
      '7 March 2015',
    ])
  })

  it('lie within their year, in order', () => {
    const places = ['2015-01-01', '2015-01-31', '2015-06', '2015-12-31'].map(fractionOfYear)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((place) => place > 0 && place < 1)).toBe(true)
    expect(fractionOfYear('2015')).toBe(0.5)
  })
})

describe('years', () => {
  it('hold every event once, in ascending order', () => {
    const years = byYear(entries)
    expect(years.flatMap((year) => year.entries)).toEqual(eventsInOrder(entries))
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted())
    expect(years[0]?.year).toBe('2008')
    expect(countOfProject(years[0]?.entries ?? [], 'keras')).toBe(1)
    expect(countOfProject(years[0]?.entries ?? [], 'tensorflow')).toBe(0)
  })
})

/** As on the strip: the years between have no events, and no column. */
const YEARS = ['2008', '2011', '2015', '2016', '2017']

describe('a span', () => {
  it('of whole years runs from January to December', () => {
    expect(toMonths({ from: '2008', to: '2015' })).toEqual({ from: '2008-01', to: '2015-12' })
    expect(toMonths({ from: '2015-03', to: '2016' })).toEqual({ from: '2015-03', to: '2016-12' })
  })

  it('includes the dates whose middle lies in it, its first and last month too', () => {
    const span = { from: '2015-03', to: '2015-07' }
    const dates = ['2015-02-28', '2015-03', '2015-03-01', '2015', '2015-07-31', '2015-08-01']
    const within = ['2015-03', '2015-03-01', '2015', '2015-07-31']
    expect(dates.filter((date) => includes(span, date))).toEqual(within)
  })

  it('lies on the strip without the years that have no events', () => {
    const extent = (from: string, to: string) => extentOf({ from, to }, YEARS)
    expect(extent('2008-01', '2017-12')).toEqual({ start: 0, months: 60 })
    expect(extent('2015-03', '2015-03')).toEqual({ start: 26, months: 1 })
    expect(extent('2011-07', '2015-06')).toEqual({ start: 18, months: 12 })
    expect(extent('2009-05', '2013-05')).toEqual({ start: 12, months: 12 })
    expect(extent('2012-01', '2014-12').months).toBe(0)
    expect(extent('2018-01', '2020-12').months).toBe(0)
  })

  it('is marked by months where it is short, and by years where it is long', () => {
    const texts = (start: number, months: number) =>
      marks({ start, months }, YEARS).map(({ text }) => text)
    expect(texts(24, 4)).toEqual(['2015', 'Feb', 'Mar', 'Apr'])
    expect(texts(26, 24)).toEqual(['Apr', 'Jul', 'Oct', '2016', 'Apr', 'Jul', 'Oct', '2017'])
    expect(texts(0, 60)).toEqual([
      '2008',
      'Jul',
      '2011',
      'Jul',
      '2015',
      'Jul',
      '2016',
      'Jul',
      '2017',
      'Jul',
    ])
    expect(marks({ start: 24, months: 24 }, YEARS)[4]).toEqual({ at: 50, text: '2016' })
  })
})

describe('the view in the address', () => {
  const choices = { projects: ['all', 'keras'], changes: ['all', 'api'], years: YEARS }
  const read = (address: string) => readView(new URLSearchParams(address), choices)
  const all = { project: 'all', changed: 'all', span: undefined }

  it('is read', () => {
    expect(read('')).toEqual(all)
    expect(read('project=keras&changed=api&from=2015-03&to=2016-07')).toEqual({
      project: 'keras',
      changed: 'api',
      span: { from: '2015-03', to: '2016-07' },
    })
    expect(read('from=2016-02').span).toEqual({ from: '2016-02', to: '2017-12' })
    expect(read('to=2011-12').span).toEqual({ from: '2008-01', to: '2011-12' })
  })

  it.each([
    'project=nobody&changed=nothing',
    'from=2016-13&to=2017-01',
    'from=2016&to=2017',
    'from=2017-01&to=2016-01',
    'from=yesterday&to=%00',
    'from=2012-01&to=2014-12',
    'from=2018-01&to=2030-01',
    'from=&to=',
    'from=2008-01&to=2017-12',
  ])('narrows nothing where it makes no sense: %s', (address) => {
    expect(read(address)).toEqual(all)
  })

  it('is written and read back, beside what else stands in the address', () => {
    const address = new URLSearchParams('view=both&changed=old')
    const view = { project: 'keras', changed: 'api', span: { from: '2015-03', to: '2016-07' } }
    writeView(address, view)
    expect(readView(address, choices)).toEqual(view)
    writeView(address, all)
    expect(address.toString()).toBe('view=both')
  })
})

describe('the rules of the filter', () => {
  it('hide by either word, and years without an event that has both, where there is no script', () => {
    const rules = filterRules(['keras'], ['api'])
    expect(rules).toMatch(/^@media \(scripting: none\)\{.+\}$/)
    const chosen = ':has([name=project][value=keras]:checked)'
    expect(rules).toContain(`.timeline${chosen} li[data-projects]:not([data-projects~=keras])`)
    expect(rules).toContain('section:not(:has([data-projects~=keras][data-changed~=api]))')
    expect(filterRules(['keras', 'tfjs'], ['api']).match(/~=keras\]\[data-changed/g)).toHaveLength(
      1,
    )
  })
})
