import { defineCollection } from 'astro:content'
import type { z } from 'astro/zod'
import { kindLoader, pageLoader, sourceLoader } from './content/file-loaders.ts'
import { FOLDERS } from './content/folders.ts'
import { KINDS, type ContentKind } from './content/kinds.ts'
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
  analogies: files('analogies', KINDS.analogies),
  claims: files('claims', KINDS.claims),
  comparisons: files('comparisons', KINDS.comparisons),
  experiments: files('experiments', KINDS.experiments),
  experimentRecords: files('experimentRecords', KINDS.experimentRecords),
  guides: files('guides', KINDS.guides),
  lifelines: files('lifelines', KINDS.lifelines),
  peaks: files('peaks', KINDS.peaks),
  peaksRecords: files('peaksRecords', KINDS.peaksRecords),
  playground: files('playground', KINDS.playground),
  pretrained: files('pretrained', KINDS.pretrained),
  raceRecords: files('raceRecords', KINDS.raceRecords),
  stacks: files('stacks', KINDS.stacks),
  stepTimes: files('stepTimes', KINDS.stepTimes),
  stepTimesRecords: files('stepTimesRecords', KINDS.stepTimesRecords),
  timeline: files('timeline', KINDS.timeline),
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
