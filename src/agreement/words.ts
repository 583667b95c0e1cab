import { isWithin, type PairGap, type SeriesAgreement } from './compare-series.ts'
import { countWords } from './count.ts'
import type { Fault } from './coverage.ts'
import { formatGap, formatTolerance, listWords } from './format.ts'

/**
 * How far the curves of a lab lie apart, in sentences: which of them are missing or incomplete, the series that
 * lies farthest apart, and each series that counts in what it counts. While a program draws, and where it was
 * stopped, `soFar` leaves out that points are missing.
 */
export function agreementSentences(all: readonly SeriesAgreement[], soFar = false): string {
  const faults = soFar ? [] : all.flatMap(faultSentences)
  const measured = all.filter(({ rule }) => !rule.counts)
  const decisive = decisiveOf(measured)
  const counted = all.filter(({ rule, widest }) => rule.counts && widest)
  const sentences = [
    ...faults,
    ...(decisive ? [valueSentence(decisive, soFar)] : []),
    ...counted.map((series) => countSentence(series, soFar)),
    ...unpromised(all),
  ]
  return sentences.length > 0 ? sentences.join(' ') : 'There are no two curves to compare.'
}

/** How far the curves of one series lie apart; empty where no two of them meet. */
export function seriesSentence(series: SeriesAgreement, soFar = false): string {
  const apart = series.rule.counts ? countSentence(series, soFar) : valueSentence(series, soFar)
  const faults = soFar ? [] : faultSentences(series)
  return [...faults, ...(series.widest ? [apart] : []), ...unpromised([series])].join(' ')
}

/** The series to speak of: one beyond its limit before all others, then the one farthest apart. */
export function decisiveOf(all: readonly SeriesAgreement[]): SeriesAgreement | undefined {
  return all
    .filter(({ widest }) => widest)
    .sort((a, b) => rank(b) - rank(a) || distanceOf(b) - distanceOf(a))[0]
}

function rank({ widest }: SeriesAgreement): number {
  return widest && isWithin(widest) === false ? 1 : 0
}

function distanceOf({ widest }: SeriesAgreement): number {
  return widest?.distance ?? -1
}

/** Which curves of a series are missing, have fewer or more points, or lie elsewhere. */
export function faultSentences({ series, faults, rule }: SeriesAgreement): string[] {
  const alike = Map.groupBy(faults, ({ kind, points }) => `${kind} ${points}`)
  return [...alike.values()].map((group) => {
    const { kind, points, against, reference } = group[0] as Fault
    const who = listWords(group.map(({ name }) => name))
    const other = `${reference} ${against}`
    if (kind === 'missing') return `${who} drew no curve “${series}”.`
    if (kind === 'elsewhere') return `${who} drew “${series}” at other points than ${reference}.`
    if (kind === 'uncounted') return `“${series}” of ${who} is no count of ${rule.counts?.of}.`
    return `${who} drew ${points} ${points === 1 ? 'point' : 'points'} of “${series}”, ${other}.`
  })
}

function valueSentence({ widest, faults }: SeriesAgreement, soFar: boolean): string {
  if (!widest) return ''
  if (!Number.isFinite(widest.gap))
    return 'One of the curves is not a number, so nothing agrees with it.'
  const apart = `lie ${formatGap(widest.gap)} apart`
  if (soFar) return `So far the curves ${apart}.`
  if (faults.length > 0) return `Where they share points, the curves ${apart}.`
  return `The curves ${apart}${verdict(widest, toleranceWords)}`
}

function countSentence({ widest, faults, rule, series }: SeriesAgreement, soFar: boolean): string {
  const { counts } = rule
  if (!widest || !counts) return ''
  if (!Number.isFinite(widest.distance))
    return `One of the curves “${series}” is not a number, so nothing agrees with it.`
  const differs = `differs by ${countWords(widest.distance, counts)} of ${counts.of}`
  if (soFar) return `So far ${series} ${differs}.`
  if (faults.length > 0) return `Where the curves share points, ${series} ${differs}.`
  if (widest.distance === 0) return `${upperFirst(series)} ${differs}.`
  return `${upperFirst(series)} ${differs}${verdict(widest, (most) => countWords(most, counts))}`
}

/** The end of a sentence on how far two curves lie apart: what may be. */
function verdict({ distance, limit }: PairGap, allowed: (most: number) => string): string {
  const { most, on } = limit
  if (most === null) return '.'
  const where = on ? ` on ${on.label}` : ''
  if (most === 0) return `, and none may${where}.`
  return `, ${distance <= most ? 'within' : 'beyond'} ${allowed(most)}${where}.`
}

/** Why nothing is promised of a device, in a sentence; none where something is. */
function unpromised(all: readonly SeriesAgreement[]): string[] {
  const limit = all.find(({ widest }) => widest?.limit.most === null)?.widest?.limit
  if (!limit?.on) return []
  const { label, precision } = limit.on
  const floats = `${label} computes with floats of ${precision} bits here`
  return [`${floats}, and no tolerance is set for them.`]
}

function toleranceWords(most: number): string {
  return `the tolerance of ${formatTolerance(most)}`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
