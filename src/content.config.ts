import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { claim } from './content/claim.ts'
import { comparison } from './content/comparison.ts'
import { event } from './content/event.ts'
import { lab } from './content/lab.ts'
import { labLoader } from './content/lab-loader.ts'
import { page } from './content/page.ts'
import { probe } from './content/probe.ts'
import { probeLoader } from './content/probe-loader.ts'
import { source, SOURCES_FILE } from './content/sources.ts'

export const collections = {
  docs: defineCollection({
    loader: glob({ base: 'content/docs', pattern: '**/*.mdx' }),
    schema: page,
  }),
  labs: defineCollection({ loader: labLoader('content/labs'), schema: lab }),
  probes: defineCollection({ loader: probeLoader('content/probes'), schema: probe }),
  claims: defineCollection({
    loader: glob({ base: 'content/claims', pattern: '*.yaml' }),
    schema: claim,
  }),
  comparisons: defineCollection({
    loader: glob({ base: 'content/comparisons', pattern: '*.yaml' }),
    schema: comparison,
  }),
  timeline: defineCollection({
    loader: glob({ base: 'content/timeline', pattern: '*.yaml' }),
    schema: event,
  }),
  sources: defineCollection({ loader: file(SOURCES_FILE), schema: source }),
}
