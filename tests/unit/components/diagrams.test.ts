import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  breakLines,
  drawStack,
  LINE,
  PADDING,
} from '../../../src/components/diagrams/stack-layout.ts'
import { isLabeled, timeScale } from '../../../src/components/diagrams/time-scale.ts'
import { inMillions, spanInWords } from '../../../src/components/diagrams/words.ts'
import { compareDates } from '../../../src/components/timeline/dates.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { pretrained } from '../../../src/content/pretrained.ts'
import { readEntries, readEntry, readPages } from '../../../src/content/read.ts'
import { frontMatter } from '../../../src/content/front-matter.ts'
import { stack } from '../../../src/content/stack.ts'
import { componentsIn } from '../../../src/markdown/components-in.ts'

describe('a scale of time', () => {
  it('runs from the beginning of the first date to the end of the last', () => {
    const scale = timeScale('2015-07', '2016')
    expect(scale.years).toEqual([{ year: '2016', at: expect.closeTo(100 / 3, 5) }])
    expect(scale.at('2015-07-01')).toBeGreaterThan(0)
    expect(scale.at('2015-07-01')).toBeLessThan(1)
    expect(scale.at('2016-12-31')).toBeLessThan(100)
    expect(scale.at('2016-12-31')).toBeGreaterThan(99)
  })

  it('holds the dates of its span and no others', () => {
    const scale = timeScale('2015-03', '2015-11')
    const dates = ['2015-02-28', '2015-03-01', '2015-03', '2015', '2015-11-30', '2015-12-01']
    expect(dates.filter(scale.has)).toEqual(['2015-03-01', '2015-03', '2015', '2015-11-30'])
  })

  it('refuses an empty span, and labels at most eight years', () => {
    expect(() => timeScale('2016', '2015')).toThrow('empty')
    for (const count of [1, 8, 9, 17, 40]) {
      const labels = Array.from({ length: count }, (_, index) => isLabeled(index, count))
      expect(labels.filter(Boolean).length).toBeLessThanOrEqual(8)
      expect(labels[0]).toBe(true)
    }
  })
})

describe('the strips of the eras', () => {
  const eras = readPages()
    .map(({ path, mdx }) => ({ path, mdx, span: frontMatter({ path, mdx }).span }))
    .filter(({ span }) => span !== undefined)

  it('stand on every page that tells of a span', () => {
    const bare = eras.filter(
      ({ mdx }) => !componentsIn(mdx).some(({ name }) => name === 'EraStrip'),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('leave no event out but those before and after them', () => {
    const scales = eras.map(({ span }) => timeScale(span?.from ?? '', span?.to ?? ''))
    const dates = readEntries(CONTENT_KINDS.timeline).map(({ data }) => data.date)
    expect(dates.filter((date) => !scales.some((scale) => scale.has(date)))).toEqual([])
  })
})

describe.each(readEntries(CONTENT_KINDS.lifelines))('the lifelines of $id', ({ data }) => {
  const { from, to, lines } = data
  const scale = timeScale(from, to)

  it('begin before they end, within the drawing', () => {
    for (const { spans } of lines) {
      for (const span of spans) {
        expect(scale.has(span.from)).toBe(true)
        if (span.to === undefined) continue
        expect(scale.has(span.to)).toBe(true)
        expect(compareDates(span.from, span.to)).toBe(-1)
      }
    }
  })
})

describe('the words of a lifeline', () => {
  it('say when it began, and when it ended if it did', () => {
    expect(spanInWords({ from: '2015', to: '2020-06' })).toBe('2015 to 2020-06')
    expect(spanInWords({ from: '2015-12-01' })).toBe('since 2015-12-01')
  })
})

describe('the retired', () => {
  it('all have an end, and the table of the page names its year', () => {
    const page = readFileSync('content/docs/history/retired.mdx', 'utf8')
    const rows = page.split('\n').filter((line) => line.startsWith('| ['))
    const { lines } = readEntry(CONTENT_KINDS.lifelines, 'retired')
    expect(rows).toHaveLength(lines.length)
    for (const { name, event, spans } of lines) {
      const row = rows.find((text) => (event ? text.includes(event) : text.includes(name)))
      expect(row, name).toBeDefined()
      expect(row, name).toContain(spans.at(-1)?.to?.slice(0, 4) ?? 'an end')
    }
  })
})

describe.each(readEntries(CONTENT_KINDS.stacks))('the stack $id', ({ data }) => {
  const drawings = Object.entries(drawStack(data))

  it('is refused without a part for each place of the drawing, from the top down', () => {
    const accepts = (parts: typeof data.parts) => stack.safeParse({ ...data, parts }).success
    expect([data.parts, data.parts.slice(1), data.parts.toReversed()].map(accepts)).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each(drawings)(
    'lays the parts of the %s drawing beside each other, and fits their text',
    (_, drawing) => {
      for (const one of drawing.parts) {
        expect(one.x + one.width).toBeLessThanOrEqual(drawing.width + 1)
        expect(one.y + one.height).toBeLessThanOrEqual(drawing.height)
        expect(LINE * (one.name.length + one.says.length)).toBeLessThanOrEqual(one.height)
        expect([...one.name, ...one.says].join(' ')).toBe(`${one.part.name} ${one.part.says}`)
        for (const other of drawing.parts.filter((part) => part !== one)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart, `${one.part.area} and ${other.part.area}`).toBe(true)
        }
      }
    },
  )

  it.each(drawings)(
    'has room in the %s drawing for letters that a reader spaces out',
    (_, drawing) => {
      for (const { name, says, width } of drawing.parts) {
        for (const line of name.filter((text) => text.includes(' ')))
          expect(line.length * 9.5, line).toBeLessThanOrEqual(width - 2 * PADDING)
        for (const line of says.filter((text) => text.includes(' ')))
          expect(line.length * 8.6, line).toBeLessThanOrEqual(width - 2 * PADDING)
      }
    },
  )

  it('breaks lines between words, and leaves a long word whole', () => {
    expect(breakLines('a bc def unbreakable g', 6)).toEqual(['a bc', 'def', 'unbreakable', 'g'])
  })
})

describe.each(readEntries(CONTENT_KINDS.pretrained))('the pretrained models of $id', ({ data }) => {
  const { models } = data

  it('are refused where one stands twice', () => {
    const twice = pretrained.safeParse({ models: [...models, models[0]] })
    expect(twice.error?.issues[0]?.message).toMatch(/each model stands once/)
  })

  it('have top-5 at least as good as top-1, and files of about four bytes a parameter', () => {
    const measured = models.filter(({ top1 }) => top1 !== undefined)
    expect(measured).not.toEqual([])
    for (const { name, top1 = NaN, top5 = NaN, size = NaN, parameters } of measured) {
      expect(top5, name).toBeGreaterThan(top1)
      const bytes = (size * 2 ** 20) / parameters
      expect(bytes, name).toBeGreaterThan(3.8)
      expect(bytes, name).toBeLessThan(5.8)
    }
  })

  it('count parameters in millions', () => {
    expect(inMillions(22910480)).toBe('22.9')
  })
})
