import { globSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { folderIds } from '../../../src/content/folder-loader.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import { probeIds } from '../../../src/content/probe-ids.ts'
import { attempt } from '../../../src/content/problem.ts'
import type { PageFile } from '../../../src/content/read.ts'
import { pageSnippets, type Snippet } from '../../snippets/page-snippets.ts'
import { pagePath } from '../../../src/site/navigation.ts'
import type { Content } from '../read-content.ts'
import { dataRead } from '../data-calls.ts'
import { idsShown } from '../shown.ts'
import { siteMap } from '../site-map.ts'
import type { Files } from '../tools/tool.ts'

/** A page to look at in a browser, and the file that makes it. */
export interface TouchedPage {
  path: string
  file: string
}

/** What a change touches, of all that is trained, built or looked at. */
export interface Touched {
  labs: string[]
  probes: string[]
  /** The files of pages that hold programs in a language that can be run. */
  snippets: string[]
  /** The files of pages that hold programs in other languages alone. */
  unrunnable: string[]
  places: TouchedPage[]
  /** Whether the site is made from any of it. */
  builds: boolean
  /** Content that no page shows by its name, as the bibliography. */
  nowhere: string[]
  /** Files outside of the content: what they touch is all of it. */
  machinery: string[]
}

/** The files and folders that the site is made from. */
export const MADE_FROM = [
  ...['content', 'src', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'pagefind.yml', 'tsconfig.json'],
  // What a lab's downloads hold.
  ...['python/lab', 'python/requirements.txt', 'python/requirements-analogies.txt'],
]
const MACHINERY = /^(src|scripts|python|public|tests)\/|^[^/]*\.(json|ts|mjs|js|toml|ini)$/
/** What is shown by the labs and probes that it is of. */
const OF_PROGRAMS = /^content\/(labs|probes|data)\//

/** What files touch by what the content says of itself: which program reads which data, which page shows what. */
export function touchedBy(
  files: Files,
  content: Content,
  languages: readonly Snippet['language'][] = ['python', 'ts'],
): Touched {
  const all = files === 'all'
  const changed = all ? globSync('content/**/*.*') : [...files]
  const labs = foldersTouched(FOLDERS.labs, folderIds(FOLDERS.labs), changed)
  const probes = foldersTouched(FOLDERS.probes, probeIds(), changed)
  const others = changed
    .filter((file) => file.startsWith('content/') && !OF_PROGRAMS.test(file))
    .map((file) => ({ file, places: placesOf(file, content) }))
  const showing = pagesShowing(content)
  const places = [
    ...labs.flatMap((id) => [...showing('Lab', id), playgroundOf(id)]),
    ...probes.flatMap((id) => [...showing('Probe', id), ...claimsDecidedBy(id, content)]),
    ...others.flatMap((each) => each.places),
  ]
  const known = siteMap(content)
  const once = new Map(places.map((place) => [place.path, place]))
  const held = content.pages
    .filter((page) => changed.includes(page.path) || readsAny(page.path, changed))
    .flatMap((page) => programsOf(page, languages))
  return {
    labs,
    probes,
    snippets: held.filter(({ runs }) => runs).map(({ path }) => path),
    unrunnable: held.filter(({ runs }) => !runs).map(({ path }) => path),
    places: [...once.values()].filter(({ path }) => known.has(path)),
    builds: all || changed.some(isMadeIntoTheSite),
    nowhere: others.flatMap((each) => (all || each.places.length > 0 ? [] : each.file)),
    machinery: changed.filter((file) => MACHINERY.test(file)),
  }
}

/** Those of the labs or probes of which a file changed, or a data set that a program of theirs reads. */
function foldersTouched(folder: string, ids: readonly string[], changed: string[]): string[] {
  return ids.filter((id) => {
    const own = `${folder}/${id}`
    return changed.some((file) => file.startsWith(`${own}/`)) || readsAny(own, changed)
  })
}

function isMadeIntoTheSite(file: string): boolean {
  return MADE_FROM.some((path) => file === path || file.startsWith(`${path}/`))
}

/** Whether a program in a file or a folder reads one of the data sets that changed. */
function readsAny(path: string, changed: readonly string[]): boolean {
  const data = changed.filter((file) => file.startsWith('content/data/'))
  return data.length > 0 && dataRead(path).some((file) => data.includes(file))
}

/**
 * A page that holds programs to run, and whether one of them is in a language that can be; one whose programs cannot
 * be read tells why when it is its turn.
 */
function programsOf(page: PageFile, languages: readonly Snippet['language'][]) {
  const { path } = page
  const read = attempt(() => pageSnippets(page))
  if (!('value' in read)) return [{ path, runs: true }]
  const programs = read.value.filter(({ notRun }) => notRun === undefined)
  if (programs.length === 0) return []
  return [{ path, runs: programs.some(({ language }) => languages.includes(language)) }]
}

function playgroundOf(lab: string): TouchedPage {
  return { path: `/playground/${lab}/`, file: `${FOLDERS.labs}/${lab}/lab.yaml` }
}

function claimsDecidedBy(probe: string, { entries }: Content): TouchedPage[] {
  return entries.claims.filter(({ data }) => data.probe === probe).map(placeOfClaim)
}

/** Finds the pages that show a lab or a probe; each page is read once. */
function pagesShowing({
  pages,
}: Content): (component: 'Lab' | 'Probe', id: string) => TouchedPage[] {
  const shown = pages.map((page) => ({
    place: placeOfPage(page),
    ids: { Lab: idsShown('Lab', [page]), Probe: idsShown('Probe', [page]) },
  }))
  return (component, id) =>
    shown.flatMap(({ place, ids }) => (ids[component].has(id) ? [place] : []))
}

/** The pages on which a page, a claim, an event or a file of another kind can be seen. */
function placesOf(file: string, { pages, entries }: Content): TouchedPage[] {
  const page = pages.filter(({ path }) => path === file)
  const claim = entries.claims.filter((each) => each.file === file)
  const named = `id="${basename(file, extname(file))}"`
  const isShown = file.startsWith(`${FOLDERS.timeline}/`)
    ? ({ mdx }: PageFile) => mdx.includes('<Timeline')
    : ({ mdx }: PageFile) => mdx.includes(named)
  if (page.length + claim.length > 0) return [...page.map(placeOfPage), ...claim.map(placeOfClaim)]
  return pages.filter(isShown).map(placeOfPage)
}

function placeOfPage({ id, path }: PageFile): TouchedPage {
  return { path: pagePath(id), file: path }
}

function placeOfClaim({ id, file }: { id: string; file: string }): TouchedPage {
  return { path: `/claims/${id}/`, file }
}
