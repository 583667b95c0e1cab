import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatNumber, percent } from '../numbers.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { barRows } from './bars.ts'

interface BarTableProps {
  labels: readonly string[]
  values: ArrayLike<number>
  /** Which of the two inks. */
  ink: string
  /** The caption. */
  children: ComponentChildren
}

/** Pixels between the end of a bar and its value. */
const GAP = 4
/** The most characters of a label that the column of labels is made wide for. */
const LONGEST = 14

/**
 * Named values as bars from one line at 0: a table, in which each bar is drawn beside the value that is read out.
 * The bars are SVG, so that they are printed, and nothing in the page moves when they change.
 */
export function BarTable({ labels, values, ink, children }: BarTableProps) {
  const { zero, bars } = useMemo(() => barRows({ labels, values }), [labels, values])
  // In ch, the width of a 0; some letters are wider.
  const longest = 1 + Math.max(...labels.map(({ length }) => length))
  return (
    <table style={`--label: ${Math.min(LONGEST, longest)}ch`}>
      <caption>{children}</caption>
      <tbody {...UNTRANSLATED}>
        {bars.map(({ label, value, end, anchor }, i) => (
          <tr key={i}>
            <th scope="row">{breakable(label)}</th>
            <td>
              <span class="visually-hidden">{formatNumber(value)}</span>
              <svg aria-hidden="true">
                <line class="zero" x1={percent(zero)} x2={percent(zero)} y1="0" y2="100%" />
                <line class={`bar ${ink}`} x1={percent(zero)} x2={percent(end)} y1="50%" y2="50%" />
                <text
                  x={percent(end)}
                  y="50%"
                  dx={anchor === 'start' ? GAP : -GAP}
                  dy="0.35em"
                  text-anchor={anchor}
                >
                  {formatNumber(value)}
                </text>
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A name that breaks before the signs that join its words. */
function breakable(label: string): ComponentChildren {
  const [first, ...others] = label.split(/(?=[/_.])/)
  return [first, ...others.flatMap((part, i) => [<wbr key={i} />, part])]
}
