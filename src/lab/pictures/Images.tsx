import { useMemo } from 'preact/hooks'
import type { ProgramId } from '../../content/lab.ts'
import { type ImagesData, imageUrls, imageWords, scaleOf } from './images.ts'
import { PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import { formatValue } from '../numbers.ts'

interface ImagesProps {
  program: ProgramId
  /** The name under which the program showed them. */
  name: string
  images: ImagesData
  recorded?: boolean
}

/** A row of small pictures with their captions; without captions each is put in words for who cannot see it. */
export function Images({ program, name, images, recorded = false }: ImagesProps) {
  const urls = useMemo(() => imageUrls(images), [images])
  const { signed, most } = useMemo(() => scaleOf(images), [images])
  const { captions, height, width } = images
  const label = PROGRAM_NAMES[program] + (recorded ? ', recorded' : '')
  return (
    <figure class="lab-images" data-program={program}>
      <figcaption>
        <span class={PROGRAM_INK[program]}>{label}</span>{' '}
        <span class="lab-right">
          {name}
          {signed && `, ${formatValue(-most)} to ${formatValue(most)}`}
          {urls.length === 0 && ', none'}
        </span>
      </figcaption>
      <ul class={captions.length > 0 ? 'captioned' : ''} aria-label={`${label}: ${name}`}>
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
    </figure>
  )
}
