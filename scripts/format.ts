/** Lays out the code: all of it, or the files and folders that are named: npm run format [-- <path> …]. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { PROGRAM_LINES, RUFF } from './labs/lay-out.ts'
import { OWN_PYTHON, READ_PYTHON, pathsWithin } from './labs/python-folders.ts'
import { run } from './setup/run.ts'
import { readCommandLine } from './command-line.ts'

const { positionals: named } = readCommandLine({})
const lost = named.find((path) => !existsSync(path))
if (lost !== undefined) {
  console.error(`${lost} is not there. Usage: npm run format [-- <path> …]`)
  process.exit(2)
}
const paths = named.length === 0 ? ['.'] : named.map((path) => relative('.', path) || '.')

const commands = [['node_modules/.bin/prettier', '--write', '--ignore-unknown', ...paths]]
const own = pythonIn(OWN_PYTHON)
const programs = pythonIn(READ_PYTHON)
if (own.length + programs.length > 0 && !existsSync(RUFF)) {
  console.error('Python was left out: `npm run setup` makes the environment that Ruff is in.')
} else {
  if (own.length > 0) commands.push([RUFF, 'format', ...own])
  if (programs.length > 0) commands.push([RUFF, 'format', ...PROGRAM_LINES, ...programs])
  const all = [...own, ...programs]
  if (all.length > 0) commands.unshift([RUFF, 'check', '--fix', ...all])
}

let code = 0
for (const [command = '', ...args] of commands) {
  code = Math.max(code, (await run(command, args, { show: true })).code)
}
process.exit(code)

/** The folders and Python files of these that are to be laid out; of one file that is no Python, none. */
function pythonIn(folders: readonly string[]): string[] {
  return pathsWithin(folders, paths).filter((path) => path.endsWith('.py') || !/\.\w+$/.test(path))
}
