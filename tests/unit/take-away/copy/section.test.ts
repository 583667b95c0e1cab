import { expect, it } from 'vitest'
import { sectionOf } from '../../../../src/take-away/copy/section.ts'

const PAGE = `# The page

Lede.

## Two \`tf.losses\`, one start

First.[^1]

[^1]: Note one.

\`\`\`\`python
# Not a heading
\`\`\`
## Not one either
\`\`\`\`

### Below

Deeper.[^2]

## Again

One.

[^2]: Note two.

## Again

Two, not \\_\\_call\\_\\_.
`

it('a section goes to the next heading of its level, over code and deeper headings', () => {
  const section = sectionOf(PAGE, 'Two tf.losses, one start')
  expect(section).toMatch(/^## Two `tf.losses`, one start\n\nFirst/)
  expect(section).toContain('## Not one either')
  expect(section).toContain('Deeper.')
  expect(section).not.toContain('One.')
})

it('brings the footnotes that it names from elsewhere, each once', () => {
  const section = sectionOf(PAGE, 'Two tf.losses, one start') ?? ''
  expect(section.split('[^1]: Note one.')).toHaveLength(2)
  expect(section.endsWith('\n\n[^2]: Note two.\n')).toBe(true)
  expect(sectionOf(PAGE, 'Below')).not.toContain('Note one')
})

it('of sections with one name each can be had, and what is in code is none', () => {
  expect(sectionOf(PAGE, 'Again')).toContain('One.')
  expect(sectionOf(PAGE, 'Again', 1)).toBe('## Again\n\nTwo, not \\_\\_call\\_\\_.\n')
  expect(sectionOf(PAGE, 'Again', 2)).toBeUndefined()
  expect(sectionOf(PAGE, 'Not a heading')).toBeUndefined()
})
