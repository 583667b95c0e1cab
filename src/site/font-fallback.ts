/** The measures of a font that decide how much room its text takes. */
export interface FontMetrics {
  ascent: number
  descent: number
  lineGap: number
  unitsPerEm: number
  /** The average advance of a character in running English. */
  xWidthAvg: number
}

/** Times New Roman; Liberation Serif and Tinos are drawn to the same measures. */
const TIMES: FontMetrics = {
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  unitsPerEm: 2048,
  xWidthAvg: 832,
}
const TIMES_NAMES = ['Times New Roman', 'Liberation Serif', 'Tinos']

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** A @font-face rule that stretches Times to the measures of another font, so that nothing shifts. */
export function fallbackFace(family: string, metrics: FontMetrics): string {
  const width = ({ xWidthAvg, unitsPerEm }: FontMetrics) => xWidthAvg / unitsPerEm
  const sizeAdjust = width(metrics) / width(TIMES)
  const em = metrics.unitsPerEm * sizeAdjust
  return [
    `@font-face{font-family:'${family}'`,
    `src:${TIMES_NAMES.map((name) => `local('${name}')`).join(',')}`,
    `size-adjust:${percent(sizeAdjust)}`,
    `ascent-override:${percent(metrics.ascent / em)}`,
    `descent-override:${percent(-metrics.descent / em)}`,
    `line-gap-override:${percent(metrics.lineGap / em)}}`,
  ].join(';')
}
