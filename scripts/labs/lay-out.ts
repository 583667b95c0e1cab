import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as prettier from 'prettier'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { PYTHON } from '../setup/python.ts'
import { run } from '../setup/run.ts'

/** A text, and the path in the project that its settings are found by. */
export interface SourceText {
  path: string
  text: string
}

export const RUFF = join(dirname(PYTHON), 'ruff')

/** The line length of programs in Ruff's words: they keep to the panel's column. */
export const PROGRAM_LINES = ['--line-length', '58']

/** The texts as Prettier and Ruff lay them out. Throws where one cannot be read. */
export async function layOut(sources: SourceText[]): Promise<string[]> {
  const python = await layOutPython(sources.filter(isPython))
  return Promise.all(
    sources.map(async (source) => python.get(source.path) ?? layOutTypescript(source)),
  )
}

/** What Ruff finds in the Python texts, a line each; `options` can name other rules than those of its settings. */
export async function lintPython(
  sources: SourceText[],
  options: readonly string[] = [],
): Promise<string[]> {
  const args = ['check', '--quiet', '--output-format', 'concise', ...options]
  return inFolder(sources.filter(isPython), async (folder) => {
    const { code, output } = await ruff(folder, args)
    const lines = output.trim().split('\n').filter(Boolean)
    return code === 0 ? [] : lines.map((line) => line.replace(`${folder}/`, ''))
  })
}

export function isPython({ path }: SourceText): boolean {
  return path.endsWith('.py')
}

async function layOutTypescript({ path, text }: SourceText): Promise<string> {
  try {
    return await prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path })
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
  }
}

async function layOutPython(sources: SourceText[]): Promise<Map<string, string>> {
  return inFolder(sources, async (folder) => {
    const { code, output } = await ruff(folder, ['format', '--quiet', ...PROGRAM_LINES])
    if (code !== 0) throw new Error(output.trim().replaceAll(`${folder}/`, ''))
    return new Map(
      sources.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    )
  })
}

async function ruff(folder: string, args: string[]) {
  const [command, ...options] = args as [string, ...string[]]
  return run(RUFF, [command, '--no-cache', '--config', 'ruff.toml', ...options, folder])
}

/** Does something with the texts as files of a folder that is gone afterwards. */
async function inFolder<T>(sources: SourceText[], use: (folder: string) => Promise<T>): Promise<T> {
  if (sources.length > 0 && !existsSync(RUFF)) {
    throw new Error(
      'Ruff is not there: `npm run setup` makes the Python environment that it is in.',
    )
  }
  return inTemporaryFolder('programs', async (folder) => {
    for (const { path, text } of sources) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await use(folder)
  })
}
