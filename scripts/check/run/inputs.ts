import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** What the outcome of a task depends on. */
export interface Inputs {
  files: readonly string[]
  /** Releases of what runs it, and settings. */
  releases: Readonly<Record<string, string | undefined>>
}

/**
 * What these modules are made of: the files that they import, they among them, and the releases of the packages.
 * @throws where one of them cannot be read
 */
export function importsOf(...modules: string[]): Inputs {
  const name = modules.join(' ')
  const inputs = read.get(name) ?? readImports(modules)
  read.set(name, inputs)
  return inputs
}

const read = new Map<string, Inputs>()

function readImports(modules: string[]): Inputs {
  const { metafile } = buildSync({
    entryPoints: modules,
    outdir: 'unwritten',
    write: false,
    bundle: true,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const packages = imports.flatMap(({ external, path }) => (external ? packageOf(path) : []))
  return {
    files: Object.keys(metafile.inputs),
    releases: Object.fromEntries(packages.map((name) => [name, releaseOf(name)])),
  }
}

/** All files that patterns name. */
export function filesOf(...patterns: string[]): Inputs {
  const files = globSync(patterns, {
    exclude: ['**/__pycache__', 'content/labs/*/tries/*/edit'],
  }).filter((file) => statSync(file).isFile())
  return { files, releases: {} }
}

/** All of several inputs. */
export function together(...inputs: Inputs[]): Inputs {
  return {
    files: [...new Set(inputs.flatMap(({ files }) => files))],
    releases: Object.assign({}, ...inputs.map(({ releases }) => releases)),
  }
}

/** A hash of what inputs hold now: the text of each file, and the releases. */
export function hashOf({ files, releases }: Inputs): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of files.toSorted()) {
    hash.update(`\0${file}\0`).update(existsSync(file) ? readFileSync(file) : '')
  }
  for (const name of Object.keys(releases).toSorted()) hash.update(`\0${name} ${releases[name]}`)
  return hash.digest('hex')
}

/** A hash of which files a folder holds, how large they are and when each was written. */
export function hashOfListing(folder: string): string {
  const hash = createHash('sha256')
  for (const file of globSync(`${folder}/**/*`).toSorted()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** The package that an import names; none for what comes with Node. */
function packageOf(path: string): string[] {
  if (path.startsWith('node:')) return []
  return [
    path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  ]
}

function releaseOf(name: string): string | undefined {
  const path = join('node_modules', name, 'package.json')
  if (!existsSync(path)) return undefined
  return (JSON.parse(readFileSync(path, 'utf8')) as { version?: string }).version
}
