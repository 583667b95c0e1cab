import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `npm run new` and a build read beside the content. */
const BESIDE = ['package.json', '.prettierrc.json', '.prettierignore', 'public', 'python', 'src']

/**
 * Makes a folder with the content and what `npm run new` needs beside it, and goes there. The records are left
 * out, which are most of it.
 * @returns goes back, and removes the folder
 */
export function goToCopy(): () => void {
  const project = process.cwd()
  const root = mkdtempSync(join(tmpdir(), 'copy-'))
  const filter = (path: string) => !path.endsWith('expected.json')
  cpSync('content', join(root, 'content'), { recursive: true, filter })
  for (const path of BESIDE) cpSync(path, join(root, path), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  process.chdir(root)
  return () => {
    process.chdir(project)
    rmSync(root, { recursive: true })
  }
}
