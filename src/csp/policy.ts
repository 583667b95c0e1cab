import { createHash } from 'node:crypto'
import { STYLE_NONCE } from '../lab/programs/style-nonce.ts'
import type { InlineCode } from './inline-code.ts'

/** What every page may do beside running its own inline code: load files of the site, and no others. */
const REST = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]
/** An empty style element, which Plotly.js adds and then fills rule by rule. */
const EMPTY = ''

/** A page's own policy, for its meta element: its inline code is known by hash, and no other runs. */
export function pagePolicy({ scripts, styles, attributes }: InlineCode): string {
  const hashes = [...new Set(attributes)].map(hash)
  return join([
    scriptSource(scripts),
    `style-src 'self' 'nonce-${STYLE_NONCE}' ${hashed([...styles, EMPTY])}`,
    `style-src-attr ${hashes.length > 0 ? `'unsafe-hashes' ${hashes.join(' ')}` : "'none'"}`,
    ...REST,
  ])
}

/**
 * The policy that a host sends with every page: as strict for scripts, with the rules that a meta element
 * cannot hold. Styles are left to the page's own policy, for their hashes would outgrow a header.
 * @param ancestors which pages may hold it in a frame
 */
export function headerPolicy(scripts: string[], ancestors: "'none'" | '*'): string {
  return join([
    scriptSource(scripts),
    "style-src 'self' 'unsafe-inline'",
    ...REST,
    `frame-ancestors ${ancestors}`,
  ])
}

/** Pagefind's index is searched by WebAssembly. */
function scriptSource(scripts: string[]): string {
  return `script-src 'self' 'wasm-unsafe-eval' ${hashed(scripts)}`.trimEnd()
}

function join(directives: string[]): string {
  return ["default-src 'none'", ...directives].join('; ')
}

function hashed(texts: string[]): string {
  return [...new Set(texts)].map(hash).join(' ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
