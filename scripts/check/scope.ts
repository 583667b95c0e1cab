import { existsSync, globSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { changedFiles } from './changed.ts'
import { NO_FILE, type Files } from './tools/tool.ts'

/** What a check is about: the files that the tools look at, and which problems are told. */
export interface Scope {
  /** In words, for the last line. */
  words: string
  files: Files
  tells(file: string): boolean
}

/** What a check is asked to do. */
export interface CheckRequest {
  scope: Scope
  /** Whether what the files touch is trained, built and looked at, too. */
  runs: boolean
}

const OPTIONS = ['--all', '--run']
/** The usage, for who writes it otherwise. */
const USAGE = 'Usage: npm run check [-- [--run] [--all | <path> …]]'

/**
 * What the arguments ask for: `--run`, and nothing for what changed against main, `--all`, or paths.
 * @throws where a path is not there, or an option is unknown
 */
export async function readAsked(args: readonly string[]): Promise<CheckRequest> {
  const unknown = args.find((arg) => arg.startsWith('-') && !OPTIONS.includes(arg))
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. ${USAGE}`)
  const scope = await readScope(args.filter((arg) => arg !== '--run'))
  return { scope, runs: args.includes('--run') }
}

async function readScope(args: readonly string[]): Promise<Scope> {
  if (args.includes('--all')) return { words: 'all files', files: 'all', tells: () => true }
  if (args.length === 0) return changedScope()
  const lost = args.find((path) => !existsSync(path))
  if (lost !== undefined) throw new Error(`${lost} is not there. ${USAGE}`)
  const paths = args.map((path) => relative('.', path))
  const files = paths.flatMap(filesIn)
  const within = (file: string) =>
    file === NO_FILE ||
    paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
  return { words: args.join(', '), files, tells: within }
}

async function changedScope(): Promise<Scope> {
  const files = await changedFiles()
  if (files === undefined) {
    return { words: 'all files, as Git knows no main', files: 'all', tells: () => true }
  }
  const count = files.length === 1 ? '1 file' : `${files.length} files`
  const words = `all content, and ${count} that changed against main`
  return { words, files, tells: () => true }
}

function filesIn(path: string): string[] {
  if (!statSync(path || '.').isDirectory()) return [path]
  return globSync(`${path || '.'}/**/*`, { exclude: ['**/node_modules', '**/.*'] })
    .map((file) => relative('.', file))
    .filter((file) => statSync(file).isFile())
}
