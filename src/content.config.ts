import { defineCollection } from 'astro:content'
import type { z } from 'astro/zod'
import { kindLoader, pageLoader, sourceLoader } from './content/file-loaders.ts'
import { FOLDERS } from './content/folders.ts'
import { CONTENT_KINDS, type ContentKind } from './content/kinds.ts'
import { lab } from './content/lab.ts'
import { labLoader } from './content/lab-loader.ts'
import { page } from './content/page.ts'
import { probe } from './content/probe.ts'
import { probeLoader } from './content/probe-loader.ts'
import { programLoader, programText } from './content/program-loader.ts'
import { source } from './content/sources.ts'

/** Everything that is read from content/ comes through here. */
export const collections = {
  docs: defineCollection({ loader: pageLoader(), schema: page }),
  labs: defineCollection({ loader: labLoader(FOLDERS.labs), schema: lab }),
  probes: defineCollection({ loader: probeLoader(FOLDERS.probes), schema: probe }),
  analogies: files('analogies', CONTENT_KINDS.analogies),
  claims: files('claims', CONTENT_KINDS.claims),
  comparisons: files('comparisons', CONTENT_KINDS.comparisons),
  experiments: files('experiments', CONTENT_KINDS.experiments),
  experimentRecords: files('experimentRecords', CONTENT_KINDS.experimentRecords),
  guides: files('guides', CONTENT_KINDS.guides),
  lifelines: files('lifelines', CONTENT_KINDS.lifelines),
  peaks: files('peaks', CONTENT_KINDS.peaks),
  peaksRecords: files('peaksRecords', CONTENT_KINDS.peaksRecords),
  playground: files('playground', CONTENT_KINDS.playground),
  pretrained: files('pretrained', CONTENT_KINDS.pretrained),
  raceRecords: files('raceRecords', CONTENT_KINDS.raceRecords),
  stacks: files('stacks', CONTENT_KINDS.stacks),
  stepTimes: files('stepTimes', CONTENT_KINDS.stepTimes),
  stepTimesRecords: files('stepTimesRecords', CONTENT_KINDS.stepTimesRecords),
  timeline: files('timeline', CONTENT_KINDS.timeline),
  programs: defineCollection({
    loader: programLoader([
      FOLDERS.analogies,
      FOLDERS.playground,
      FOLDERS.races,
      FOLDERS.stepTimes,
    ]),
    schema: programText,
  }),
  sources: defineCollection({ loader: sourceLoader(), schema: source }),
}

/** A collection with an entry a file. */
function files<S extends z.ZodType>(name: string, kind: ContentKind<S>) {
  return defineCollection({ loader: kindLoader(name, kind), schema: kind.schema })
}
