import type { Page } from '../../src/content/page.ts'
import type { Uploads } from './uploads.ts'

/** The releases that pages name in `checked`. */
export type Libraries = Record<'keras' | 'tensorflow' | 'tfjs', string>

/** The final release of the highest version: a patch of an older line may come later. Throws where there is none. */
export function newest(name: string, uploads: Uploads): string {
  const releases = Object.entries(uploads[name] ?? {})
  const found = releases.findLast(([, { final }]) => final)
  if (!found) throw new Error(`PyPI has no final release of ${name}`)
  return found[0]
}

/** For a page that was checked against other releases than the newest: which, and what to do. */
export function problemOfPage(
  { file, checked }: { file: string; checked: Page['checked'] },
  newest: Libraries,
): string | undefined {
  const behind = (['keras', 'tensorflow', 'tfjs'] as const).filter(
    (library) => checked[library] !== undefined && checked[library] !== newest[library],
  )
  if (behind.length === 0) return undefined
  const named = behind.map((one) => `${one} ${checked[one]}, the newest is ${newest[one]}`)
  return `${file}: checked against ${named.join('; ')}. Read it again and mend checked.`
}
