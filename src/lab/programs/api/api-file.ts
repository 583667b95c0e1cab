import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describeApi } from './describe.ts'

/** What the text is made from. */
const SOURCES = [
  'node_modules/@tensorflow/tfjs/package.json',
  'node_modules/typescript/package.json',
  'src/sandbox/lab/*.ts',
  'src/lab/programs/api/*.ts',
  'src/pictures/**/*.ts',
]
const CACHE = join('node_modules', '.cache', 'layers-and-ops')

let text: Promise<string> | undefined

/** The API as JSON. Reading the declarations takes seconds, so the text is kept until a source changes. */
export function apiJson(): Promise<string> {
  text ??= readOrMake()
  return text
}

async function readOrMake(): Promise<string> {
  const file = join(CACHE, `api.${await hashOfSources()}.json`)
  try {
    return await readFile(file, 'utf8')
  } catch {
    const made = JSON.stringify(describeApi())
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, made)
    return made
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    hash.update(`${file}\n${await readFile(file, 'utf8')}`)
  }
  return hash.digest('base64url').slice(0, 16)
}

function filesOf(pattern: string): string[] {
  const files = globSync(pattern)
  if (files.length === 0) throw new Error(`No file is at ${pattern}, of which the API is made`)
  return files
}
