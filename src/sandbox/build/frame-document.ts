import { createHash } from 'node:crypto'
import { bundle } from './bundle.ts'

/**
 * The document that holds a sandbox's frame: the policy, which the frame inherits, and the frame's script as text
 * that does nothing here. The policy knows the script by its hash, and allows blobs that it makes. Only the frame
 * of the WASM backend may compile WebAssembly.
 */
export async function frameDocument({ wasm }: { wasm: boolean }): Promise<string> {
  const { text } = await bundle('frame')
  const script = text.trim()
  const hash = createHash('sha256').update(script).digest('base64')
  const scripts = `'sha256-${hash}' blob:${wasm ? " 'wasm-unsafe-eval'" : ''}`
  const policy = `default-src 'none'; script-src ${scripts}; worker-src blob: data:`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Sandbox</title>
</head>
<body>
<p>Programs of this site run in here. On its own this page does nothing.</p>
<script type="text/plain">${script}</script>
</body>
</html>
`
}
