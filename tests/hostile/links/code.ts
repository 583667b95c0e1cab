import { LONGEST_HASH } from '../../../src/lab/share/share.ts'
import { LIMITS } from '../../../src/sandbox/protocol.ts'
import { hashOfCode, hashOfJson } from './encode.ts'
import type { HostileLink } from './links.ts'

const READ = 'Shared code: read it before you run it.'
const shown = (name: string, code: string): HostileLink => ({
  name,
  address: hashOfCode(code),
  says: READ,
  shows: code.split('\n')[0] ?? '',
})

/** Links with code that would do harm if anything but the sandbox ran it, or if it were taken for markup. */
export const codeLinks: HostileLink[] = [
  shown('code that would run where anything evaluates it', 'window.pwned = 1'),
  shown('code that ends a script element', '</script><script>window.pwned = 1</script>'),
  shown('code that is an image with a handler', '<img src=x onerror="window.pwned = 1">'),
  shown('code that is SVG with a handler', '<svg onload="window.pwned = 1"></svg>'),
  shown('code that is a javascript: address', 'javascript:window.pwned=1'),
  shown('code with a template of Angular or Vue', '{{constructor.constructor("pwned=1")()}}'),
  shown('code that leaves a pre element', '</code></pre><iframe srcdoc="<script>1</script>">'),
  shown('code that imports at once', 'import "data:text/javascript,window.pwned=1"'),
  shown('code with entities', '&lt;img src=x onerror=pwned=1&gt;'),
  hidden('code with a direction override', "const a = '\u202e\u2066// admin'"),
  hidden('code with zero-width characters', 'const a\u200bb = 1'),
  hidden('code with control characters', "const a = '\u0008\u0007\u001b[2J'"),
  shown('code of one very long line', `/*${'x'.repeat(LIMITS.program - 4)}*/`),
  shown('code of very many lines', 'x\n'.repeat(LIMITS.program / 2)),
  shown(
    'code of a long line far down',
    `${'x\n'.repeat(1_500)}/*${'x'.repeat(LIMITS.program - 4_000)}*/`,
  ),
  tooLong(),
  foreignTypes(),
]

function hidden(name: string, code: string): HostileLink {
  const address = hashOfCode(code)
  return { name, address, says: 'characters that cannot be seen', shows: code.slice(0, 7) }
}

function tooLong(): HostileLink {
  const address = hashOfCode('x'.repeat(LIMITS.program + 1))
  return { name: 'code that is too long', address, says: `more than ${LIMITS.program} characters` }
}

function foreignTypes(): HostileLink {
  const edits = { 'high-level': { toString: 'x', length: LONGEST_HASH } }
  const address = hashOfJson({ edits })
  return { name: 'code that is no text', address, says: 'something other than a shared program' }
}
