import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headersFile } from './headers.ts'
import { inlineCode } from './inline-code.ts'
import { pagePolicy } from './policy.ts'

/**
 * Writes a Content-Security-Policy into every built page, and a `_headers` file beside them. Astro's own
 * setting knows nothing of `is:inline` scripts and lists the whole site's hashes on each page; here each
 * page allows what stands in it.
 */
export function contentSecurityPolicy({ base }: { base: string }): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const scripts = new Set<string>()
        const pages: string[] = []
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = `/${file.split(sep).join('/')}`
          if (path.startsWith('/sandbox/')) continue
          for (const script of await guard(join(root, file))) scripts.add(script)
          pages.push(path.replace(/(^|\/)index\.html$/, '$1'))
        }
        await writeFile(join(root, '_headers'), headersFile(pages, [...scripts].sort(), base))
      },
    },
  }
}

/** Adds the policy to a page and gives the page's inline scripts. */
async function guard(file: string): Promise<string[]> {
  const html = await readFile(file, 'utf8')
  const code = inlineCode(html)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(code)}">`
  const guarded = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta)
  if (guarded === html)
    throw new Error(`${file}: no place for the policy, <meta charset> is missing`)
  await writeFile(file, guarded)
  return code.scripts
}
