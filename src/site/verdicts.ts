import type { Verdict } from '../content/claim.ts'

/** The glyph that stands before the word of a verdict. */
export const VERDICT_GLYPHS: Record<Verdict, string> = {
  true: '●',
  outdated: '◔',
  misleading: '◐',
  false: '○',
  opinion: '“ ”',
}
