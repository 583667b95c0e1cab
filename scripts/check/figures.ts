import type { MdastNode } from 'satteri'
import { lineOf, nodesIn } from '../../src/markdown/rules/rule.ts'

/**
 * A number as it is measured: three digits behind its point at least, and two that count, or a fraction with an
 * exponent. Versions and settings such as 3.15, 0.5, 0.001 and 1e-7 are none.
 */
const FIGURE =
  /(?<![\w.,])(?:\d[\d,]*\.(?!0*\d(?!\d))\d{3,}|[1-9]\d*\.\d{3,}|\d\.\d+e[-−]?\d+)(?!\w|[.,]\d)/g
const NUMBER = /(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?/gi

/** The figures in the words of a node, without those in code, each with its line. */
export function figuresIn(node: MdastNode): { text: string; line: number | undefined }[] {
  return nodesIn(node).flatMap((each) => {
    if (each.type !== 'text') return []
    return [...each.value.matchAll(FIGURE)].map(({ 0: text, index }) => {
      const above = each.value.slice(0, index).split('\n').length - 1
      const line = lineOf(each)
      return { text, line: line === undefined ? undefined : line + above }
    })
  })
}

/** The figures in plain words, without those between backticks. */
export function figuresInWords(words: string): string[] {
  return [...words.replace(/`[^`]*`/g, ' ').matchAll(FIGURE)].map(([figure]) => figure)
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
