import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { cards } from './src/cards/integration.ts'
import { book } from './src/book/integration.ts'
import { contentSecurityPolicy } from './src/csp/integration.ts'
import { contentProblemsOnPages } from './src/dev/integration.ts'
import { siteMarkdown } from './src/markdown/index.ts'
import { searchIndex } from './src/search/build/integration.ts'
import { withoutBase } from './src/site/base-path.ts'
import { isPage } from './src/site/built-pages.ts'
import { codeOptions } from './src/site/code-theme.ts'
import { plainImports } from './src/site/plain-imports.ts'
import { signalsAtOnce } from './src/site/signals-at-once.ts'
import { takeAway } from './src/take-away/integration.ts'

const base = process.env.BASE ?? '/'
const site = process.env.SITE ?? 'https://layers-and-ops.example'

/** Astro marks modules with directives of its own, and the bundler warns of each. */
function dropAstroDirectives(level, log, next) {
  const isAstros = log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:')
  if (!isAstros) next(level, log)
}

/** What the parts of labs share comes in two files: left to itself the bundler makes one for every few that share it. */
const shared = [
  { name: 'preact', test: /node_modules\/(?:@|@astrojs\/)?preact\// },
  {
    name: 'lab',
    test: /src\/(?:agreement|content|lab)\/|node_modules\/d3-/,
    tags: ['$initial'],
    minShareCount: 2,
  },
]

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [
    mdx({ optimize: true }),
    preact(),
    book({ base }),
    contentSecurityPolicy({ base }),
    contentProblemsOnPages(),
    searchIndex(),
    takeAway({ base, site }),
    cards(),
    sitemap({
      filter: (page) => isPage(withoutBase(base, new URL(page).pathname)),
    }),
  ],
  markdown: {
    processor: siteMarkdown({ base }),
    shikiConfig: codeOptions,
  },
  vite: {
    plugins: [plainImports, signalsAtOnce],
    build: { rolldownOptions: { onLog: dropAstroDirectives } },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: shared } } },
        },
      },
    },
  },
  devToolbar: { enabled: false },
})
