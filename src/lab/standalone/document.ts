import { CONTENT_ID, type StandaloneContent } from './content.ts'

/** What every standalone page has in common; bundled when the site is built. */
export interface StandaloneParts {
  script: string
  style: string
  /** The notices of the software that a page holds. */
  notices: string
  version: string
}

/** No connection of any kind: what the page needs is in it. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'"

/** A page that runs a program with nothing but a browser: one file, which needs no network. */
export function standaloneDocument(
  { script, style, notices }: StandaloneParts,
  content: StandaloneContent,
): string {
  const { title, question, address, file, program, version, backend } = content
  const option = (value: string, name: string) =>
    `<option value="${value}"${value === backend ? ' selected' : ''}>${name}</option>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}: ${escape(file)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}: <code>${escape(file)}</code></h1>
<p>${escape(question)}</p>
<p class="soft">Saved from ${escape(address)}. TensorFlow.js ${escape(version)}, the program and its data are in this file. It needs no network, and can reach none.</p>
<p class="controls"><button type="button" id="run">Run</button> <button type="button" id="stop" disabled>Stop</button> <label>Backend <select id="backend">${option('webgl', 'WebGL')}${option('cpu', 'CPU')}</select></label></p>
<p id="status" role="status">Not run yet.</p>
<p id="truth" class="soft"></p>
<p id="fallback"></p>
<p id="error" role="alert"></p>
<div id="curves"></div>
<p id="pictures" class="soft"></p>
<pre id="log"></pre>
<h2>The program</h2>
<pre><code>${escape(program)}</code></pre>
<details><summary>Licenses of the software in this file</summary><pre>${escape(notices)}</pre></details>
</main>
<noscript><p>The program runs by JavaScript, which is off.</p></noscript>
<script type="application/json" id="${CONTENT_ID}">${jsonForScript(content)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** JSON in which no text can end the script element that holds it, or begin a comment in it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
