import { describe, expect, test } from 'vitest'
import { compileMdx, compileToCode } from '../../support/mdx.ts'

describe('links', () => {
  test('from the root get the base path', async () => {
    const html = await compileMdx('[a](/features/) ![b](/b.png)', '/docs/')
    expect(html).toContain('href="/docs/features/"')
    expect(html).toContain('src="/docs/b.png"')
  })

  test('of other kinds stay as they are', async () => {
    const html = await compileMdx('[a](#x) [b](../y/) [c](https://example.com/)', '/docs/')
    expect(html).toContain('href="#x"')
    expect(html).toContain('href="../y/"')
    expect(html).toContain('href="https://example.com/"')
  })
})

describe('headings', () => {
  test('link to themselves', async () => {
    expect(await compileMdx('## In `Keras`')).toBe(
      '<h2 id="in-keras"><a href="#in-keras">In <code translate="no">Keras</code></a></h2>',
    )
  })

  test('with a link of their own do not', async () => {
    expect(await compileMdx('## See [x](/x/)')).toBe('<h2 id="see-x">See <a href="/x/">x</a></h2>')
  })
})

describe('tables', () => {
  const table = (columns: string[]) =>
    `| ${columns.join(' | ')} |\n|${columns.map(() => '-').join('|')}|\n| ${columns.map(() => '1').join(' | ')} |`

  test('stand in a frame that can be focused and is named by their columns', async () => {
    expect(await compileMdx(table(['a', 'b']))).toContain(
      '<div class="table" role="group" tabindex="0" aria-label="Table: a, b"><table>',
    )
  })

  test('take the margin too from five columns on', async () => {
    expect(await compileMdx(table(['a', 'b', 'c', 'd', 'e']))).toContain('class="table wide"')
    expect(await compileMdx(table(['a', 'b', 'c', 'd']))).not.toContain('wide')
  })

  test('take it too where words that cannot be broken are longer than the text is wide', async () => {
    const row = (letters: number) => `| a | b |\n|-|-|\n| 1 | ${'x'.repeat(letters)} |`
    expect(await compileMdx(row(90))).toContain('class="table wide"')
    expect(await compileMdx(row(50))).not.toContain('wide')
  })
})

test('code is colored by classes, without style attributes', async () => {
  const html = await compileMdx('```python\nimport keras  # why\nx = f("s", 12)\n```')
  expect(html).not.toContain('style=')
  expect(html).toContain('<span class="code-soft">import</span>')
  expect(html).toMatch(/<span class="code-soft">\s*# why<\/span>/)
  expect(html).toContain('<span class="code-good">"s"</span>')
  expect(html).toContain('<span class="code-warn">12</span>')
})

test('a page imports the components that it names, and no others', async () => {
  const code = await compileToCode('Is <Verdict is="true" />, not `<Lab id="moons" />`.')
  expect(code).toContain('import Verdict from "/src/components/Verdict.astro"')
  expect(code).not.toContain('Lab.astro')
})
