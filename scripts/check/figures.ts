/**
 * A number as it is measured: three digits behind its point at least, and two that count, or a fraction with an
 * exponent. Versions and settings such as 3.15, 0.5, 0.001 and 1e-7 are none.
 */
const FIGURE =
  /(?<![\w.,])(?:\d[\d,]*\.(?!0*\d(?!\d))\d{3,}|[1-9]\d*\.\d{3,}|\d\.\d+e[-−]?\d+)(?!\w|[.,]\d)/g
const NUMBER = /(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?/gi

/** What a number counts or measures that has a unit behind it, however few its digits. */
const MEASURE =
  /(?<![\w.,])\d[\d,]*(?:\.\d+)?(?=\s?(?:%|(?:percent|ms|[KMG]B|(?:micro|milli)?seconds|times)\b))/g

/** A number in words, and where it stands in them. */
interface Found {
  text: string
  index: number
}

/** The figures in a text: those of many digits, which a record can be recognized by. */
export function figuresIn(words: string): Found[] {
  return [...words.matchAll(FIGURE)].map(({ 0: text, index }) => ({ text, index }))
}

/** The other numbers in a text that have a unit. */
export function measuresIn(words: string): Found[] {
  const figures = figuresIn(words).map(({ index }) => index)
  return [...words.matchAll(MEASURE)]
    .filter(({ index }) => !figures.includes(index))
    .map(({ 0: text, index }) => ({ text, index }))
}

/** The figures in plain words, without those between backticks. */
export function figuresInWords(words: string): string[] {
  return figuresIn(words.replace(/`[^`]*`/g, ' ')).map(({ text }) => text)
}

/** The numbers in texts, as they are written there but for their signs. */
export function numbersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(NUMBER)].map(([number]) => number))
}

/** Whether a figure is one of the numbers, or one of them rounded. */
export function isAmong(numbers: readonly string[], figure: string): boolean {
  const plain = figure.replaceAll(',', '').replace('−', '-')
  const [, digits] = /^\d+(?:\.(\d+))?$/.exec(plain) ?? []
  return numbers.some((number) => {
    const value = Math.abs(Number(number.replaceAll(',', '')))
    return digits === undefined ? value === Number(plain) : value.toFixed(digits.length) === plain
  })
}
