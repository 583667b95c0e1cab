/** Builds the site into dist/: its pages, their full text for the search, and the service worker over all of it. */
import { spawnSync } from 'node:child_process'
import { writeAloneOrEnd } from './kept/alone.ts'

const STEPS: [command: string, ...args: string[]][] = [
  ['node_modules/.bin/astro', 'build'],
  ['node_modules/.bin/pagefind', '--site', 'dist', '--quiet'],
  [process.execPath, 'src/offline/build/write.ts'],
]

writeAloneOrEnd('dist/')
for (const [command, ...args] of STEPS) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
