import { describe, expect, it } from 'vitest'
import { pageMarkdown } from '../../../src/take-away/markdown.ts'

const ADDRESS = 'https://site.example/base/features/losses/'
const markdown = (main: string) =>
  pageMarkdown(`<!doctype html><body><nav>Menu</nav><main>${main}</main></body>`, ADDRESS)

describe('pageMarkdown', () => {
  it('keeps headings without their own links, text, and code with its language', () => {
    const text = markdown(
      '<h1>Losses</h1><h2 id="in-keras"><a href="#in-keras">In <code>Keras</code></a></h2>' +
        '<p>A name.</p><pre class="code" data-language="python"><code>x = 1\n</code></pre>',
    )
    expect(text).toBe('# Losses\n\n## In `Keras`\n\nA name.\n\n```python\nx = 1\n```\n')
  })

  it('makes links absolute, those of the page and of the site', () => {
    expect(markdown('<p><a href="/base/history/">a</a> <a href="#below">b</a></p>')).toBe(
      `[a](https://site.example/base/history/) [b](${ADDRESS}#below)\n`,
    )
  })

  it('makes notes footnotes', () => {
    const text = markdown(
      '<p>It holds.<sup class="cite"><a id="cite-2" href="#note-2">2</a></sup></p>' +
        '<div class="notes"><p class="note" id="note-2"><sup>2</sup> Keras team, read</p></div>',
    )
    expect(text).toBe('It holds.[^2]\n\n[^2]: Keras team, read\n')
  })

  it('keeps tables', () => {
    const text = markdown(
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    )
    expect(text).toBe('| a |\n| - |\n| 1 |\n')
  })

  it('keeps the programs and tries of a lab, and leaves out what only works on the page', () => {
    const text = markdown(
      '<section class="lab"><h2>Moons</h2><div class="lab-toolbar"><button>Run</button></div>' +
        '<div class="lab-program"><p class="lab-program-head">Keras keras.py</p>' +
        '<pre class="code"><code>import keras</code></pre><p hidden>Escape leaves</p></div>' +
        '<ul class="lab-tries"><li><button>Adam</button><p>Another rule.</p></li></ul></section>',
    )
    expect(text).toBe(
      '## Moons\n\nKeras keras.py\n\n```py\nimport keras\n```\n\n- **Adam**\n\n  Another rule.\n',
    )
  })

  it('says where a page has nothing to take away', () => {
    expect(() => pageMarkdown('<p>Text</p>', ADDRESS)).toThrow(`${ADDRESS} has no <main>`)
  })
})
