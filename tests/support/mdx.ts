import type { CollectedPage } from '../../src/markdown/evidence.ts'
import { siteMarkdown } from '../../src/markdown/index.ts'
import { codeOptions } from '../../src/site/code-theme.ts'

/** Compiles a page as the build does, to a module. */
export async function compileToCode(text: string, base = '/'): Promise<string> {
  return (await compile(text, base)).code
}

/** What the build collects of a page. */
export async function collectFrom(text: string): Promise<CollectedPage> {
  return (await compile(text, '/')).page
}

async function compile(text: string, base: string) {
  let page: CollectedPage | undefined
  const collect = (_file: URL | undefined, collected: CollectedPage) => (page = collected)
  const renderer = await siteMarkdown({ base, collect }).createMdxRenderer?.(
    { syntaxHighlight: 'shiki', shikiConfig: codeOptions },
    { optimize: true, srcDir: new URL('../../src/', import.meta.url), sourcemap: false },
  )
  if (!renderer) throw new Error('the Markdown processor renders no MDX')
  const { code } = await renderer.process(text, `${process.cwd()}/content/docs/x/page.mdx`, {})
  if (!page) throw new Error('nothing was collected')
  return { code, page }
}

/** Compiles a page as the build does, and returns the HTML of its static parts. */
export async function compileMdx(text: string, base = '/'): Promise<string> {
  const code = await compileToCode(text, base)
  const pieces = code.matchAll(/"set:html": ("(?:[^"\\]|\\.)*")/g)
  return [...pieces].map(([, piece]) => String(JSON.parse(piece ?? '""'))).join('')
}
