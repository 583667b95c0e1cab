/** Builds the site into dist/: its pages, their full text for the search, and the service worker over all of it. */
import { takeNothing } from './command-line.ts'
import { writeAloneOrEnd } from './kept/alone.ts'
import { run } from './setup/run.ts'

const STEPS: [command: string, ...args: string[]][] = [
  ['node_modules/.bin/astro', 'build'],
  ['node_modules/.bin/pagefind', '--site', 'dist', '--quiet'],
  [process.execPath, 'src/offline/build/write.ts'],
]

takeNothing()
writeAloneOrEnd('dist/')
for (const [command, ...args] of STEPS) {
  const { code } = await run(command, args, { show: true })
  if (code !== 0) process.exit(code)
}
