import { extentOf, marks, type MonthSpan } from './span.ts'

/** The scale of the strip: a column is a year, and all months are as wide. */
export const MONTH = 100
/** With more months than this the lines between them are closer than a reader can count. */
const COUNTABLE = 36

/** Draws a span of the strip in its whole width, with months; without a span, all years. */
export function zoomStrip(strip: HTMLElement, span: MonthSpan | undefined, years: string[]): void {
  const extent = span ? extentOf(span, years) : { start: 0, months: 12 * years.length }
  const svg = strip.querySelector('svg')
  const [, , , height] = (svg?.getAttribute('viewBox') ?? '').split(' ')
  svg?.setAttribute('viewBox', `${extent.start * MONTH} 0 ${extent.months * MONTH} ${height}`)
  strip.classList.toggle('zoomed', span !== undefined)
  const lines = Array.from(
    { length: span && extent.months <= COUNTABLE ? extent.months : 0 },
    (_, month) => `M${(extent.start + month) * MONTH} 0v${height}`,
  )
  strip.querySelector('.months')?.setAttribute('d', lines.join(''))
  const labels = (span ? marks(extent, years) : []).map(({ at, text }) => {
    const label = document.createElement('span')
    label.style.left = `${at}%`
    label.textContent = text
    return label
  })
  strip.querySelector('.scale')?.replaceChildren(...labels)
}
