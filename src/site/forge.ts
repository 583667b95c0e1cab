import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The one setting of the forge: the address of the repository there, as "https://forge.example/owner/name".
 * Where FORGE is not set no page links to a forge.
 */
export const FORGE = forgeAddress(process.env.FORGE)

/** The branch that is edited and deployed. */
const BRANCH = 'main'

/**
 * The setting as an address without a slash at its end; undefined where it is empty.
 * @throws where it is no address of the web
 */
export function forgeAddress(setting = ''): string | undefined {
  if (setting === '') return undefined
  if (!/^https?:\/\/[^/]+\/./.test(setting)) {
    throw new Error(
      `FORGE is "${setting}": give the address of the repository, as https://forge.example/owner/name`,
    )
  }
  return setting.replace(/\/+$/, '')
}

/** Where a file of the repository is edited. */
export function editAddress(forge: string, file: string): string {
  return `${forge}/edit/${BRANCH}/${file.split('/').map(encodeURIComponent).join('/')}`
}

/** The form for a wrong fact, its fields filled; their names are the ids in .github/ISSUE_TEMPLATE/wrong-fact.yml. */
export function reportAddress(forge: string, fields: { page: string; version: string }): string {
  return `${forge}/issues/new?${new URLSearchParams({ template: 'wrong-fact.yml', ...fields })}`
}

let version: string | undefined

/** The release of the site and, where it is built in a repository, the commit: "0.1.0, f77b7fd". */
export function siteVersion(): string {
  return (version ??= [release(), commit()].filter(Boolean).join(', '))
}

function release(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
}

function commit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}
