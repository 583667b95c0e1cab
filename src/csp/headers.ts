import { isEmbedded } from '../site/built-pages.ts'
import { headerPolicy } from './policy.ts'

/**
 * Addresses with a header each, in the form that hosts of files read from a file named `_headers`. The documents that
 * hold the frames of readers' programs get none: they run nothing, have a policy of their own, and a frame inherits
 * what is sent with them. In a lab that another site shows they have that site above them.
 */
export function headersFile(pages: string[], scripts: string[], base: string): string {
  const policy = headerPolicy(scripts, "'none'")
  const framed = headerPolicy(scripts, '*')
  const rules = [...new Set(pages.map(topOf))]
    .sort()
    .map((path) => rule(base, path, isEmbedded(path) ? framed : policy))
  return [
    `${at(base, '/*')}\n  X-Content-Type-Options: nosniff\n  Cross-Origin-Opener-Policy: same-origin`,
    ...rules,
    // The names of these files change with what is in them.
    ...['/_astro/*', '/fonts/*'].map(
      (path) => `${at(base, path)}\n  Cache-Control: public, max-age=31536000, immutable`,
    ),
    '',
  ].join('\n\n')
}

/** A page's section with all below it; hosts add up all rules that match, so no page may match two. */
function topOf(page: string): string {
  const [, folder] = /^\/([^/]+)\//.exec(page) ?? []
  return folder === undefined ? page : `/${folder}/*`
}

function rule(base: string, path: string, policy: string): string {
  return `${at(base, path)}\n  Content-Security-Policy: ${policy}`
}

function at(base: string, path: string): string {
  return base.replace(/\/$/, '') + path
}
