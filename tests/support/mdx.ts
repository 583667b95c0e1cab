import { siteMarkdown } from '../../src/markdown/index.ts'
import { codeOptions } from '../../src/site/code-theme.ts'

/** Compiles a page as the build does, to a module. */
export async function compileToCode(text: string, base = '/'): Promise<string> {
  const renderer = await siteMarkdown({ base }).createMdxRenderer?.(
    { syntaxHighlight: 'shiki', shikiConfig: codeOptions },
    { optimize: true, srcDir: new URL('../../src/', import.meta.url), sourcemap: false },
  )
  if (!renderer) throw new Error('the Markdown processor renders no MDX')
  return (await renderer.process(text, `${process.cwd()}/content/docs/x/page.mdx`, {})).code
}

/** Compiles a page as the build does, and returns the HTML of its static parts. */
export async function compileMdx(text: string, base = '/'): Promise<string> {
  const code = await compileToCode(text, base)
  const pieces = code.matchAll(/"set:html": ("(?:[^"\\]|\\.)*")/g)
  return [...pieces].map(([, piece]) => String(JSON.parse(piece ?? '""'))).join('')
}
