import { expect, test } from 'vitest'
import { inlineCode } from '../../../src/csp/inline-code.ts'

test('scripts that a browser runs or obeys are found to the letter, data and files are not', () => {
  const html =
    '<script>\n a < b && "</b>"\n</script><script type=module>m()</script>' +
    '<script type="speculationrules">{}</script><script type="application/json">{}</script>' +
    '<script src="/a.js"></script><script data-src="x">s()</script>'
  expect(inlineCode(html).scripts).toEqual(['\n a < b && "</b>"\n', 'm()', '{}', 's()'])
})

test('styles and style attributes are found wherever they stand', () => {
  const html =
    '<style>a > b {}</style><pre><span style="color: red">x</span></pre>' +
    '<p style=\'--a: &quot;b&quot;\'><i data-style="no" style></i></p>'
  expect(inlineCode(html)).toEqual({
    scripts: [],
    styles: ['a > b {}'],
    attributes: ['color: red', '--a: "b"', ''],
  })
})

test('what only looks like code is none', () => {
  const html =
    '<!-- <script>c()</script><p style="c"> --><p title="<style>t</style>">&lt;script></p>' +
    '<p title=\'a style="b"\'></p>'
  expect(inlineCode(html)).toEqual({ scripts: [], styles: [], attributes: [] })
})
