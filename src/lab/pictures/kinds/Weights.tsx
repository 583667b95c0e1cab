import { useMemo } from 'preact/hooks'
import { nameOnPanel } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { formatNumber } from '../../numbers.ts'
import { largestOf, weightsUrl, weightsWords } from '../weights.ts'
import type { Drawing, DrawingProps } from '../drawing.ts'

export const drawing: Drawing<'weights'> = { Picture: Weights, wide: true }

/** A matrix of weights as a map of colors around 0, with the scale under it. */
export function Weights({
  program,
  name,
  picture: weights,
  recorded = false,
}: DrawingProps<'weights'>) {
  const url = useMemo(() => weightsUrl(weights), [weights])
  const words = useMemo(() => weightsWords(weights), [weights])
  const { rows, columns } = weights
  const most = formatNumber(largestOf(weights))
  const label = nameOnPanel(program, recorded)
  return (
    <>
      <figcaption aria-hidden="true">
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">
          {name}, {rows} x {columns}
        </span>
      </figcaption>
      <img
        src={url}
        alt={`${label}: ${name}. ${words}`}
        width={columns}
        height={rows}
        decoding="sync"
      />
      <p class="lab-scale" aria-hidden="true">
        <span>-{most}</span>
        <span class="ramp" />
        <span>{most}</span>
      </p>
    </>
  )
}
