import { readFileSync } from 'node:fs'

const TOKENS = 'src/styles/tokens.css'

/** The colors of the light theme that drawings use, by the names of their tokens. */
const COLORS = ['paper', 'sheet', 'ink', 'soft', 'rule', 'layers', 'ops'] as const
export type Colors = Record<(typeof COLORS)[number], string>

/**
 * The site's colors in light, as its style sheet has them.
 * @throws where the style sheet has a token no more
 */
export function lightColors(css = readFileSync(TOKENS, 'utf8')): Colors {
  const found = COLORS.map((name) => {
    const color = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1]
    if (!color)
      throw new Error(`${TOKENS} has no --${name}: light-dark(#……, …), which drawings need`)
    return [name, color] as const
  })
  return Object.fromEntries(found) as Colors
}
