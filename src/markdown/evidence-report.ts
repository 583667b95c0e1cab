import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { CollectedPage } from './evidence.ts'

/** Where a build leaves what it collected of the pages, for `npm run evidence`. */
export const EVIDENCE_FILE = '.astro/evidence.json'

/** A page of the build: what was collected, and of which text. */
export interface BuiltPage extends CollectedPage {
  /** From the root of the project: content/docs/trade-offs/speed.mdx. */
  path: string
  digest: string
}

/** Tells one text of a page from another. */
export function digestOf(mdx: string): string {
  return createHash('sha256').update(mdx).digest('hex')
}

/** Gathers what the Markdown plugin collects, and writes it down when the site is built. */
export function evidenceReport() {
  const pages = new Map<string, BuiltPage>()
  const integration: AstroIntegration = {
    name: 'evidence-report',
    hooks: {
      'astro:build:done': () => {
        const byPath = [...pages.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
        mkdirSync(dirname(EVIDENCE_FILE), { recursive: true })
        writeFileSync(EVIDENCE_FILE, JSON.stringify(byPath))
      },
    },
  }
  return {
    integration,
    collect(file: URL | undefined, page: CollectedPage): void {
      if (!file) return
      const path = relative(process.cwd(), fileURLToPath(file)).replaceAll('\\', '/')
      pages.set(path, { path, digest: digestOf(readFileSync(file, 'utf8')), ...page })
    },
  }
}
