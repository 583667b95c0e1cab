import { describe, expect, test } from 'vitest'
import { splitInlineCode } from '../../../../src/content/inline-code.ts'
import { adviceOn } from '../../../../src/lab/words/advice.ts'
import { type Hint, HINTS } from '../../../../src/sandbox/hints.ts'

const ALL = Object.entries(HINTS).flatMap(([kind, things]) =>
  things.map((about) => ({ kind, about }) as Hint),
)

describe('the advice', () => {
  test.each(ALL)('on $kind, $about is whole sentences', (hint) => {
    for (const place of ['panel', 'saved page'] as const) {
      const parts = splitInlineCode(adviceOn(hint, place))
      const prose = parts.map(({ text, code }) => (code ? 'code' : text)).join('')
      expect(prose).toMatch(/^[A-Z].*[.]$/)
      expect(prose).not.toContain('`')
    }
  })

  test.each(ALL)(
    'of a saved page on $kind, $about names nothing that only the panel has',
    (hint) => {
      expect(adviceOn(hint, 'saved page')).not.toMatch(/panel|Download|playground|Take its/)
    },
  )

  test.each([
    ['withheld', 'storage', 'Download saves the trained model.'],
    ['withheld', 'files', 'A CSV file that is dropped on the playground'],
    ['withheld', 'dialogs', '`console.log` prints.'],
    ['unimported', 'show', "`import { show } from 'lab'`"],
    ['text', 'html', '“Take its scripts” puts them in its place.'],
    ['text', 'python', 'The panel runs JavaScript'],
    ['elsewhere', 'library', '`plot` of `lab` draws curves'],
  ] as const)('on %s, %s says what to do instead', (kind, about, instead) => {
    expect(adviceOn({ kind, about } as Hint)).toContain(instead)
  })
})
