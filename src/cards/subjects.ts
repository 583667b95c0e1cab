import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDERS } from '../content/folders.ts'
import { frontMatter } from '../content/front-matter.ts'
import { withoutInlineCode } from '../content/inline-code.ts'
import { CONTENT_KINDS } from '../content/kinds.ts'
import { labIds } from '../content/lab-loader.ts'
import { readEntries, readPages } from '../content/read.ts'
import { readExpected, readLab } from '../content/read-lab.ts'
import type { DrawnChart } from '../lab/chart/chart-drawing.ts'
import { recordedCurves } from '../lab/chart/curves.ts'
import { labRecord } from '../lab/panel/lab-record.ts'
import type { HtmlPage } from '../site/built-pages.ts'
import { buildSections, pagePath, sectionOfPage } from '../site/navigation.ts'
import type { Card } from './card.ts'

/** Finds what the card of a built page shows. Reads the content once. */
export function cardSubjects(): (page: HtmlPage) => Card {
  const pages = new Map(
    readPages().map((file) => [pagePath(file.id), { id: file.id, data: frontMatter(file) }]),
  )
  const claims = new Map(
    readEntries(CONTENT_KINDS.claims).map(({ id, data }) => [pagePath(`claims/${id}`), data]),
  )
  const sections = new Map(buildSections([...pages.values()]).map((one) => [one.id, one]))
  const labs = new Set(labIds(FOLDERS.labs))
  const labelOf = (section: string) => plain(sections.get(section)?.label ?? '')
  return ({ path, html }) => {
    const claim = claims.get(path)
    if (claim) {
      const verdict = { is: claim.verdict, asOf: plain(claim.asOf) }
      return {
        title: `“${plain(claim.claim)}”`,
        section: labelOf('claims'),
        verdict,
        lede: plain(claim.correction),
      }
    }
    const page = pages.get(path)
    const lab = /^\/playground\/([^/]+)\/$/.exec(path)?.[1] ?? firstLab(html, labs)
    const chart = lab !== undefined && labs.has(lab) && isRecorded(lab) ? chartOf(lab) : undefined
    if (page) {
      const { title, lede } = page.data
      const section = sectionOfPage(page.id) ?? ''
      return {
        title: plain(title),
        ...(section !== page.id && { section: labelOf(section) }),
        ...(chart ? { chart } : { lede: plain(lede) }),
      }
    }
    if (lab === undefined || !labs.has(lab))
      throw new Error(
        `${path} is neither a page of content/docs nor a claim nor a lab’s: what shows its card?`,
      )
    const section = labelOf('playground')
    if (chart) return { title: chart.title, section, chart }
    const { file } = readLab(join(FOLDERS.labs, lab))
    return { title: plain(file.title), section, lede: plain(file.question) }
  }
}

const plain = (text: string) => withoutInlineCode(text).trim()

/** The first lab that a page shows. */
function firstLab(html: string, labs: ReadonlySet<string>): string | undefined {
  const shown = [...html.matchAll(/\sid="?lab-([a-z0-9-]+)["\s>]/g)].map(([, id]) => id ?? '')
  return shown.find((id) => labs.has(id))
}

/** A lab that was just begun has no curve to draw. */
function isRecorded(id: string): boolean {
  return existsSync(join(FOLDERS.labs, id, 'expected.json'))
}

/** The first series of a lab as it was recorded: Python's bands, and the browser's lines on the processor. */
function chartOf(id: string): DrawnChart & { title: string } {
  const folder = join(FOLDERS.labs, id)
  const { file } = readLab(folder)
  const [name = ''] = Object.keys(file.series)
  const curves = recordedCurves(labRecord(readExpected(folder, file), [name]), name)
  return {
    title: plain(file.title),
    label: file.series[name]?.label ?? name,
    xLabel: file.series[name]?.x ?? 'x',
    bands: curves.filter(({ engine }) => engine === 'tensorflow'),
    lines: curves.filter(({ engine }) => engine === 'cpu'),
    kept: [],
  }
}
