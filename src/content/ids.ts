import { existsSync, globSync } from 'node:fs'
import { z } from 'astro/zod'
import { FOLDERS } from './folders.ts'
import { nearest } from './nearest.ts'

/** A name that a file must have: what names nothing is refused with the path that was looked for. */
function namesFile(noun: string, path: (name: string) => string) {
  return z.string().check(({ value: name, issues }) => {
    const bare = name.replace(/^\/+|\/+$/g, '')
    const isAddress = bare !== name
    if (existsSync(path(bare)) && !isAddress) return
    const meant = existsSync(path(bare)) ? bare : nearest(bare, namesLike(path))
    issues.push({
      code: 'custom',
      continue: true,
      input: name,
      message: isAddress
        ? `"${name}" is an address, and the name of a ${noun} has no slash at either end`
        : `unknown ${noun} "${name}": there is no ${path(name)}`,
      params: {
        remedy: remedyFor(bare, meant, isAddress),
      },
    })
  })
}

function remedyFor(bare: string, meant: string | undefined, isAddress: boolean): string {
  if (meant !== undefined && meant === bare) return `Write "${bare}".`
  if (meant !== undefined) return `Write "${meant}", or add that file.`
  return isAddress
    ? `Write it as "${bare}", and add that file.`
    : 'Mend the name, or add that file.'
}

/** The names that there are, of files whose paths are made like this. */
function namesLike(path: (name: string) => string): string[] {
  const [before = '', after = ''] = path('*').split('*')
  return globSync(`${before}**/*${after}`).map((file) =>
    file.slice(before.length, file.length - after.length),
  )
}

const namesEntry = (noun: string, folder: string) => namesFile(noun, (id) => `${folder}/${id}.yaml`)

/** The names of entries of the content: their files without the ending; of labs and probes, their folders. */
export const analogyId = namesEntry('analogy', FOLDERS.analogies)
export const claimId = namesEntry('claim', FOLDERS.claims)
export const comparisonId = namesEntry('comparison', FOLDERS.comparisons)
export const eventId = namesEntry('event', FOLDERS.timeline)
export const experimentId = namesEntry('experiment', FOLDERS.experiments)
export const guideId = namesEntry('guide', FOLDERS.guides)
export const labId = namesFile('lab', (id) => `${FOLDERS.labs}/${id}/lab.yaml`)
export const lifelinesId = namesEntry('lifelines', FOLDERS.lifelines)
export const peaksId = namesEntry('peaks', FOLDERS.peaks)
export const pretrainedId = namesEntry('pretrained models', FOLDERS.pretrained)
/** A page of the site, as `trade-offs/code`. */
export const pageId = namesFile('page', (id) => `${FOLDERS.docs}/${id}.mdx`)
export const probeId = namesFile('probe', (id) => `${FOLDERS.probes}/${id}/probe.yaml`)
/** A race of the backends, by its record. */
export const raceId = namesFile('race', (id) => `${FOLDERS.races}/${id}.json`)
/** A folder of pages, as `trade-offs`. */
export const sectionId = namesFile('section', (id) => `${FOLDERS.docs}/${id}/index.mdx`)
export const stackId = namesEntry('stack', FOLDERS.stacks)
export const stepTimesId = namesEntry('step times', FOLDERS.stepTimes)

/** A program that lies in a folder of the content, by its name with the ending. */
export const programIn = (folder: string) => namesFile('program', (file) => `${folder}/${file}`)
