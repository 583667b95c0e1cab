import { existsSync } from 'node:fs'
import { z } from 'astro/zod'
import { FOLDERS } from './folders.ts'

/** A name that a file must have: what names nothing is refused with the path that was looked for. */
function namesFile(noun: string, path: (name: string) => string) {
  return z.string().refine((name) => existsSync(path(name)), {
    error: ({ input }) => `unknown ${noun} "${input}": there is no ${path(String(input))}`,
  })
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
export const pretrainedId = namesEntry('pretrained models', FOLDERS.pretrained)
/** A page of the site, as `trade-offs/code`. */
export const pageId = namesFile('page', (id) => `${FOLDERS.docs}/${id}.mdx`)
export const probeId = namesFile('probe', (id) => `${FOLDERS.probes}/${id}/probe.yaml`)
export const stackId = namesEntry('stack', FOLDERS.stacks)
export const stepTimesId = namesEntry('step times', FOLDERS.stepTimes)

/** A program that lies in a folder of the content, by its name with the ending. */
export const programIn = (folder: string) => namesFile('program', (file) => `${folder}/${file}`)
