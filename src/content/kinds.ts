import type { z } from 'astro/zod'
import { analogy } from './analogy.ts'
import { claim, worksOfClaim } from './claim.ts'
import { comparison, worksOfComparison } from './comparison.ts'
import { event, worksOfEvent } from './event.ts'
import { experimentFile, experimentRecord } from './experiment.ts'
import { FOLDERS } from './folders.ts'
import { guide, worksOfGuide } from './guide.ts'
import { lifelines } from './lifelines.ts'
import { peaksFile, peaksRecord } from './peaks.ts'
import { pretrained } from './pretrained.ts'
import { raceRecord } from './race.ts'
import { stack } from './stack.ts'
import { startingPair } from './starting-pair.ts'
import { stepTimesFile, stepTimesRecord } from './step-times.ts'

/** Content of which each entry is a file: where it lies, and how it is checked. */
export interface ContentKind<S extends z.ZodType = z.ZodType> {
  folder: string
  ending: 'yaml' | 'json'
  schema: S
  /** What to do about a field that the schema refuses. */
  remedy: string
  /** The works that an entry names, by key. */
  works(entry: z.output<S>): string[]
}

/** A kind of YAML file, whose fields are described in a file of src/content. */
function yaml<S extends z.ZodType>(
  folder: string,
  schema: S,
  describedIn: string,
  works: (entry: z.output<S>) => string[] = () => [],
): ContentKind<S> {
  const remedy = `Mend the field; src/content/${describedIn} describes each.`
  return { folder, ending: 'yaml', schema, remedy, works }
}

/** A kind of JSON file, which a command writes. */
function recordKind<S extends z.ZodType>(
  folder: string,
  schema: S,
  command: string,
): ContentKind<S> {
  return { folder, ending: 'json', schema, remedy: `Run \`${command}\`.`, works: () => [] }
}

/** All kinds, by the name of their collection. */
export const CONTENT_KINDS = {
  analogies: yaml(FOLDERS.analogies, analogy, 'analogy.ts'),
  claims: yaml(FOLDERS.claims, claim, 'claim.ts', worksOfClaim),
  comparisons: yaml(FOLDERS.comparisons, comparison, 'comparison.ts', worksOfComparison),
  experiments: yaml(FOLDERS.experiments, experimentFile, 'experiment.ts'),
  experimentRecords: recordKind(
    FOLDERS.experiments,
    experimentRecord,
    'npm run record:experiments',
  ),
  guides: yaml(FOLDERS.guides, guide, 'guide.ts', worksOfGuide),
  lifelines: yaml(FOLDERS.lifelines, lifelines, 'lifelines.ts'),
  peaks: yaml(FOLDERS.peaks, peaksFile, 'peaks.ts'),
  peaksRecords: recordKind(FOLDERS.peaks, peaksRecord, 'npm run record:peaks'),
  playground: yaml(FOLDERS.playground, startingPair, 'starting-pair.ts'),
  pretrained: yaml(FOLDERS.pretrained, pretrained, 'pretrained.ts'),
  raceRecords: {
    folder: FOLDERS.races,
    ending: 'json',
    schema: raceRecord,
    remedy: 'Run `npm run record:backends-raced`.',
    works: () => [],
  } satisfies ContentKind<typeof raceRecord>,
  stacks: yaml(FOLDERS.stacks, stack, 'stack.ts'),
  stepTimes: yaml(FOLDERS.stepTimes, stepTimesFile, 'step-times.ts'),
  stepTimesRecords: recordKind(FOLDERS.stepTimes, stepTimesRecord, 'npm run record:step-times'),
  timeline: yaml(FOLDERS.timeline, event, 'event.ts', worksOfEvent),
}
