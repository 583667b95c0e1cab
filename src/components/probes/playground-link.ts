import { encodeShared } from '../../lab/share/share.ts'
import { url } from '../../site/url.ts'

const links = new Map<string, Promise<string>>()

/** The address of the playground with a program in it, which is shown alone. */
export function playgroundLink(file: string, text: string): Promise<string> {
  const key = `${file}\n${text}`
  const link = links.get(key) ?? makeLink(file, text)
  links.set(key, link)
  return link
}

async function makeLink(file: string, text: string): Promise<string> {
  const [program, view] =
    file === 'low-level.ts' ? (['low-level', 'low'] as const) : (['high-level', 'high'] as const)
  const hash = await encodeShared({
    lab: 'playground',
    edits: { [program]: text },
    backend: 'webgl',
    view,
    language: 'browser',
  })
  if (hash === null) throw new Error(`${file} is too long for a link to the playground`)
  return `${url('/playground/')}?view=${view}&lang=browser${hash}`
}
