import { formatNumber } from '../numbers.ts'
import { PROGRAM_NAMES } from '../names.ts'
import type { DrawnCurve, ProgramRun } from '../run/run.ts'
import type { NotFinite } from '../../sandbox/protocol.ts'
import { type LabInfo, seriesInfo } from '../panel/lab-info.ts'

/** How many times larger than the smallest before it a curve's last finite value is when it has diverged. */
const GROWTH = 10
/** What the logarithm of no float reaches: a value beyond that, and minus infinity after it, has grown there. */
const BEYOND_LOGARITHMS = 1000
/** With fewer points than this nobody can see a curve grow. */
const FEW = 3

/** Says of a program's curves which are not finite, where, and what that looks like. */
export function notFiniteRemarks(run: ProgramRun, lab: Pick<LabInfo, 'series'>): string[] {
  const found = Object.entries(run.curves).flatMap(([series, curve]) => {
    const first = curve.y.findIndex((value) => !Number.isFinite(value))
    if (first < 0) return []
    const kind = kindOf(curve.y[first] as number)
    const where = placeOf(curve, first, seriesInfo(lab, series).x)
    return [{ series, kind, where, why: whyOf(run, curve, first) }]
  })
  const alike = Map.groupBy(found, ({ kind, where, why }) => `${kind} ${where}. ${why}`)
  return [...alike].map(([text, group]) => {
    const names = group.map(({ series }) => series).join(', ')
    return `${PROGRAM_NAMES[run.program]}: ${names} ${group.length === 1 ? 'is' : 'are'} ${text}`
  })
}

function kindOf(value: number): string {
  if (Number.isNaN(value)) return 'not a number (NaN)'
  return value > 0 ? 'infinite' : 'minus infinity'
}

function placeOf({ x, y }: DrawnCurve, first: number, unit: string): string {
  const bad = y.filter((value) => !Number.isFinite(value)).length
  const at = `${unit} ${x[first]}`
  if (bad === 1) return first === y.length - 1 ? `at ${at}` : `at ${at}, and nowhere else`
  if (bad === y.length - first) return `from ${at} on`
  return `at ${bad} points, first at ${at}`
}

function whyOf({ stats }: ProgramRun, { y }: DrawnCurve, first: number): string {
  const trains = (stats?.steps ?? 0) > 0
  const before = y.slice(0, first)
  const value = y[first] as number
  const source = stats?.notFinite
  if (source?.kind === 'argument') return argumentWords(source)
  const grown = trains && growthOf(before, value)
  if (grown) {
    const [from, to] = grown.map(formatNumber)
    return `Before that it grew from ${from} to ${to}: the training has diverged. A smaller learning rate often mends it.`
  }
  const stays = y.slice(first).every((one) => !Number.isFinite(one))
  if (source && stays) return `${inLine(source.line)} a tensor is made that holds ${source.value}.`
  if (value === -Infinity) return 'The logarithm of 0 is minus infinity.'
  if (value === Infinity) {
    return 'A number divided by 0 is infinite, and so is one beyond 3.4e38, the largest of float32.'
  }
  const causes =
    '0 divided by 0 is NaN, and so is the logarithm or the square root of a negative number.'
  return trains && first < FEW
    ? `${causes} A learning rate far too large gets there in a few steps.`
    : causes
}

/** The values from and to which a curve grew in size before a value that is not finite; undefined where it did not. */
function growthOf(before: readonly number[], value: number): [number, number] | undefined {
  const sizes = before.map(Math.abs)
  const last = sizes.at(-1) ?? 0
  const smallest = Math.min(...sizes)
  if (sizes.length < 2 || last < Math.max(...sizes) || last <= GROWTH * smallest) return undefined
  if (value === -Infinity && last < BEYOND_LOGARITHMS) return undefined
  return [before[sizes.lastIndexOf(smallest)] as number, before.at(-1) as number]
}

function argumentWords({ optimizer, got, line }: NotFinite & { kind: 'argument' }): string {
  const call = `tf.train.${optimizer}`
  return `${inLine(line)} \`${call}\` gets ${got} where its learning rate belongs, which is a number: \`${call}(0.1)\`.`
}

function inLine(line: number | undefined): string {
  return line === undefined ? 'In the program' : `In line ${line}`
}
