import { useMemo } from 'preact/hooks'
import { imageUrls, imageWords, scaleOf } from '../images.ts'
import { nameOnPanel } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { formatNumber } from '../../numbers.ts'
import type { Drawing, DrawingProps } from '../drawing.ts'

export const drawing: Drawing<'images'> = { Picture: Images, wide: true }

/** From so many columns on, a picture is no thumbnail any more. */
const LARGE = 33

/** A row of small pictures with their captions; without captions each is put in words for who cannot see it. */
export function Images({
  program,
  name,
  picture: images,
  recorded = false,
}: DrawingProps<'images'>) {
  const urls = useMemo(() => imageUrls(images), [images])
  const { signed, most } = useMemo(() => scaleOf(images), [images])
  const { captions, height, width } = images
  const label = nameOnPanel(program, recorded)
  const className = [captions.length > 0 && 'captioned', width >= LARGE && 'large']
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <figcaption>
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">
          {name}
          {signed && `, ${formatNumber(-most)} to ${formatNumber(most)}`}
          {urls.length === 0 && ', none'}
        </span>
      </figcaption>
      <ul class={className} aria-label={`${label}: ${name}`}>
        {urls.map((url, i) => (
          <li key={i}>
            <img
              src={url}
              alt={captions.length > 0 ? '' : imageWords(images, i)}
              width={width}
              height={height}
              decoding="sync"
            />
            {captions[i]}
          </li>
        ))}
      </ul>
    </>
  )
}
