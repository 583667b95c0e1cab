import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as prettier from 'prettier'
import { check } from '../../src/content/check.ts'
import { Refused, type NewFile } from './scaffold.ts'

/**
 * Writes the files, those of TypeScript, YAML and MDX laid out.
 * @throws Refused where one is there already, or holds what its schema refuses; then nothing is written
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  for (const { path, grows } of files) {
    if (!grows && existsSync(path))
      throw new Refused(`${path} is there already: choose another name`)
  }
  for (const { path, checked } of files) {
    if (checked) refuseWrong(path, checked)
  }
  const texts = await Promise.all(files.map(laidOut))
  for (const [i, { path }] of files.entries()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, texts[i] ?? '')
  }
}

function refuseWrong(path: string, { schema, value }: NonNullable<NewFile['checked']>): void {
  try {
    check(schema, path, value, 'Say it otherwise.')
  } catch (error) {
    throw new Refused((error as Error).message, { cause: error })
  }
}

async function laidOut({ path, text }: NewFile): Promise<string> {
  const { ignored, inferredParser } = await prettier.getFileInfo(path, {
    ignorePath: '.prettierignore',
  })
  if (ignored || inferredParser === null) return text
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path })
}
