import { relative } from 'node:path'
import { defineCollection } from 'astro:content'
import { file, glob, type Loader } from 'astro/loaders'
import type { z } from 'astro/zod'
import { check } from './content/check.ts'
import { FOLDERS, SOURCES_FILE } from './content/folders.ts'
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
  docs: defineCollection({
    loader: glob({ base: FOLDERS.docs, pattern: '**/*.mdx' }),
    schema: page,
  }),
  labs: defineCollection({ loader: labLoader(FOLDERS.labs), schema: lab }),
  probes: defineCollection({ loader: probeLoader(FOLDERS.probes), schema: probe }),
  analogies: files(KINDS.analogies),
  claims: files(KINDS.claims),
  comparisons: files(KINDS.comparisons),
  experiments: files(KINDS.experiments),
  experimentRecords: files(KINDS.experimentRecords),
  guides: files(KINDS.guides),
  lifelines: files(KINDS.lifelines),
  playground: files(KINDS.playground),
  pretrained: files(KINDS.pretrained),
  stacks: files(KINDS.stacks),
  stepTimes: files(KINDS.stepTimes),
  stepTimesRecords: files(KINDS.stepTimesRecords),
  timeline: files(KINDS.timeline),
  programs: defineCollection({
    loader: programLoader([FOLDERS.analogies, FOLDERS.playground, FOLDERS.stepTimes]),
    schema: programText,
  }),
  sources: defineCollection({ loader: file(SOURCES_FILE), schema: source }),
}

/** A collection with an entry a file. */
function files<S extends z.ZodType>(kind: ContentKind<S>) {
  return defineCollection({ loader: checked(kind), schema: kind.schema })
}

/** Astro's loader, whose errors say what the commands say: the file, each field, and the remedy. */
function checked({ folder, ending, schema, remedy }: ContentKind): Loader {
  const loader = glob({ base: folder, pattern: `*.${ending}` })
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          check(schema, relative('.', entry.filePath ?? folder), entry.data, remedy)
          return context.parseData(entry)
        },
      }),
  }
}
