/** Builds the site twice and fails where a file of the second build differs from the first by a byte. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { writeAloneOrEnd } from './kept/alone.ts'
import { run } from './setup/run.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

/** What a build keeps for the next: a second one would take from there what it should make. */
const KEPT = ['.astro', 'node_modules/.astro', 'node_modules/.cache/layers-and-ops']

writeAloneOrEnd('dist/')
const first = await build()
const second = await build()
const files = [...new Set([...first.keys(), ...second.keys()])].toSorted()
const differing = files.filter((file) => first.get(file) !== second.get(file))
if (differing.length > 0) {
  console.error(`Two builds differ in ${differing.length} files:\n${differing.join('\n')}`)
  process.exit(1)
}
console.log(`Two builds are the same in all ${files.length} files.`)

/** A hash of each file of a new build. */
async function build(): Promise<Map<string, string>> {
  for (const kept of KEPT) rmSync(kept, { recursive: true, force: true })
  const { code, output } = await run('npm', ['run', 'build'])
  if (code !== 0) {
    console.error(output)
    process.exit(code)
  }
  return new Map(
    readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name)
        return [
          relative('dist', file),
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        ]
      }),
  )
}
