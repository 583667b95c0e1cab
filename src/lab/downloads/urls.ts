import { standaloneName } from '../standalone/bundle-page.ts'

/** Where the files are that the Download menu fetches or links to. */
export interface DownloadUrls {
  /** What standalone pages have in common. */
  standalone: string
  /** The folder of the lab's Python files; absent where there is no lab. */
  python?: string
  /** The lab alone, for frames of other pages; absent where there is no lab. */
  embed?: string
}

/** The addresses on a site that is served under `base`. For use while the site is built. */
export async function downloadUrls(base: string, lab?: string): Promise<DownloadUrls> {
  const site = base.replace(/\/+$/, '')
  const root = `${site}/downloads`
  return {
    standalone: `${root}/${await standaloneName()}.json`,
    ...(lab !== undefined && { python: `${root}/${lab}`, embed: `${site}/embed/${lab}/` }),
  }
}
