/** Which character parts the whole from the fraction. */
export type Decimal = 'point' | 'comma'

/** A number as people write it, taken apart. */
interface NumberText {
  /** Digits, points and commas. */
  digits: string
  negative: boolean
  exponent: string
  /** A percent sign or a currency, as written. */
  unit: string
}

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
/** A plain number that has thousands where the comma is the decimal sign. */
const PLAIN_GROUPED = /^[+-]?[1-9]\d{0,2}\.\d{3}(e[+-]?\d+)?$/i
const CURRENCY = '[$€£¥₹]|USD|EUR|GBP|CHF|JPY|CNY|INR'
const WRITTEN = new RegExp(
  `^(\\()?([+-]?)(${CURRENCY})?\\s*([+-]?)([\\d.,](?:[\\d.,'’\\s]*[\\d.,])?)(e[+-]?\\d+)?\\s*(%|${CURRENCY})?(\\))?$`,
  'i',
)
/** Thousands set apart by a space or an apostrophe. */
const SPACED = /^\d{1,3}(?:([\s'’])\d{3})(?:\1\d{3})*(?=[.,]|$)/
const POINT = /^(\d+\.?\d*|\.\d+|[1-9]\d{0,2}(,\d{3})+(\.\d*)?)$/

/** Takes a number apart; undefined where the cell is none. */
export function numberText(cell: string): NumberText | undefined {
  const found = WRITTEN.exec(cell.replace('\u2212', '-'))
  if (!found) return undefined
  const [, open, sign, before, inner, written = '', exponent = '', after, close] = found
  if (!open !== !close || (before && after) || (sign && inner)) return undefined
  const digits = written.replace(SPACED, (group) => group.replace(/[\s'’]/g, ''))
  if (/[\s'’]/.test(digits) || !/\d/.test(digits)) return undefined
  const negative = sign === '-' || inner === '-' || Boolean(open)
  return { digits, negative, exponent, unit: before ?? after ?? '' }
}

/** Whether a cell holds a number in one of the ways that people write it. */
export function isNumberText(cell: string): boolean {
  if (PLAIN.test(cell)) return true
  const text = numberText(cell)
  return text !== undefined && (fits(text.digits, 'point') || fits(text.digits, 'comma'))
}

/** Which decimal signs a number can have; both where it reads otherwise with each, none where it has no sign. */
export function decimalsOf(cell: string): Decimal[] {
  if (!/[.,]/.test(cell)) return []
  // Most numbers of most files, without taking each apart.
  if (PLAIN.test(cell) && !PLAIN_GROUPED.test(cell)) return ['point']
  const digits = numberText(cell)?.digits ?? ''
  if (!/[.,]/.test(digits)) return []
  return (['point', 'comma'] as const).filter((decimal) => fits(digits, decimal))
}

/** The number in a cell; undefined where it is none with this decimal sign. A percent sign and a currency are left off. */
export function readNumberText(cell: string, decimal: Decimal): number | undefined {
  if (decimal === 'point' && PLAIN.test(cell)) return finite(Number(cell))
  const text = numberText(cell)
  if (!text || !fits(text.digits, decimal)) return undefined
  const plain = pointed(text.digits, decimal).replaceAll(',', '')
  return finite(Number(`${text.negative ? '-' : ''}${plain}${text.exponent}`))
}

function fits(digits: string, decimal: Decimal): boolean {
  return POINT.test(pointed(digits, decimal))
}

/** The digits with a decimal point and commas between thousands. */
function pointed(digits: string, decimal: Decimal): string {
  if (decimal === 'point') return digits
  return digits.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
