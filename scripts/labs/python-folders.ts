const TEMPLATES = 'scripts/new/templates'

/** Where Python of our own lies: modules, with types. */
export const OWN_PYTHON = ['python', `${TEMPLATES}/data`]

/** Where the Python programs lie that readers see: they keep to the panel's column and carry no types. */
export const READ_PYTHON = [
  'content/labs',
  'tests/fixture/labs',
  'content/probes',
  'content/analogies',
  'content/model-pictures',
  `${TEMPLATES}/lab`,
  `${TEMPLATES}/probe`,
]

/** What of these folders lies at or in the paths: a folder whole, or the paths inside of it. */
export function pathsWithin(folders: readonly string[], paths: readonly string[]): string[] {
  const found = folders.flatMap((folder) =>
    paths.some((path) => isIn(path, folder)) ? folder : paths.filter((path) => isIn(folder, path)),
  )
  return [...new Set(found)]
}

/** Whether a path is a folder or lies in it. */
function isIn(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
