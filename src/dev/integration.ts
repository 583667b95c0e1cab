import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** How long the collections take to read a file that changed, or to find that they cannot. */
const READ = 500

/** In development: says on a page what is wrong with its files, and loads open pages again when content changes. */
export function contentProblemsOnPages(): AstroIntegration {
  return {
    name: 'content-problems-on-pages',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return
        const entrypoint = fileURLToPath(new URL('./middleware.ts', import.meta.url))
        addMiddleware({ entrypoint, order: 'pre' })
      },
      'astro:server:setup': ({ server }) => {
        let turn = 0
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(resolve('content'))) return
          const mine = ++turn
          await setTimeout(READ)
          if (mine === turn) server.hot.send({ type: 'full-reload' })
        })
      },
    },
  }
}
