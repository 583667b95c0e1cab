import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MdastNode } from 'satteri'
import { FOLDERS } from '../../src/content/folders.ts'
import { nodesIn } from '../../src/markdown/rules/rule.ts'

/** The labs and probes on a page. */
interface Shown {
  labs: readonly string[]
  probes: readonly string[]
}

/** The texts of programs, of what they print and of code that a page shows; curves are not among them. */
export function shownTexts(root: MdastNode, { labs, probes }: Shown): string[] {
  const code = nodesIn(root).flatMap((node) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node.value] : [],
  )
  return [...code, ...labs.flatMap(labTexts), ...probes.flatMap(probeTexts)]
}

/** The programs of a lab, and what its tries change. */
export const labTexts = (id: string) => textsIn(join(FOLDERS.labs, id), /\.(ts|py|diff)$/)

/** The programs of a probe, and what they printed. */
export const probeTexts = (id: string) => textsIn(join(FOLDERS.probes, id), /\.(ts|py|json)$/)

function textsIn(folder: string, files: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
