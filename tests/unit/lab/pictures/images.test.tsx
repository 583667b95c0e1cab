import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Shown } from '../../../../src/lab/pictures/Shown.tsx'

/** A row of one picture, as it is shown. */
function shown(side: number, captions: string[] = []): string {
  const picture = {
    kind: 'images' as const,
    count: 1,
    height: side,
    width: side,
    values: Float32Array.from({ length: side * side }, (_, i) => i),
    captions,
  }
  return render(<Shown program="high-level" name="digits" picture={picture} />)
}

describe('images', () => {
  it('are thumbnails where they have few pixels', () => {
    expect(shown(8)).toContain('<ul class ')
    expect(shown(32, ['a'])).toContain('<ul class="captioned"')
  })

  it('are large where they have many', () => {
    expect(shown(33)).toContain('<ul class="large"')
    expect(shown(56, ['a'])).toContain('<ul class="captioned large"')
  })
})
