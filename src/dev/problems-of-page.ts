import { join } from 'node:path'
import { folderIds } from '../content/folder-loader.ts'
import { FOLDERS } from '../content/folders.ts'
import { frontMatter } from '../content/front-matter.ts'
import { CONTENT_KINDS, type ContentKind } from '../content/kinds.ts'
import { attempt, problemsOf, type Problem } from '../content/problem.ts'
import { entryIds, readBibliography, readEntry, readPages } from '../content/read.ts'
import { readProbe, readProbeRecord } from '../content/read-probe.ts'
import { readWholeLab } from '../content/read-whole-lab.ts'
import { parsePage } from '../markdown/parse-page.ts'
import { textProblems } from '../markdown/rules/index.ts'
import { isTag, namedAttributes, nodesIn } from '../markdown/rules/rule.ts'
import { pagePath } from '../site/navigation.ts'

/** The kinds whose entries components show all of, or the one of their id. */
export const KINDS_SHOWN_BY: Record<string, (keyof typeof CONTENT_KINDS)[]> = {
  ClaimList: ['claims'],
  Timeline: ['timeline'],
  EraStrip: ['timeline'],
  HeadToHead: ['comparisons', 'claims'],
  Guide: ['guides'],
  GuideTable: ['guides'],
  GuideRecommendations: ['guides'],
  Lifelines: ['lifelines', 'timeline'],
  Stack: ['stacks'],
  PretrainedChart: ['pretrained'],
  PretrainedTable: ['pretrained'],
  LivePair: ['analogies'],
  RecordedPair: ['analogies'],
  ExperimentTable: ['experiments', 'experimentRecords'],
  Peak: ['peaks', 'peaksRecords'],
  Peaks: ['peaks', 'peaksRecords'],
  Playground: ['playground'],
  BackendRace: ['raceRecords'],
  RaceFastest: ['raceRecords'],
  RaceTime: ['raceRecords'],
  StepTime: ['stepTimes', 'stepTimesRecords'],
  StepTimes: ['stepTimes', 'stepTimesRecords'],
}

/** The components that show something of the lab of their id. */
export const OF_A_LAB = ['Lab', 'LabValue', 'ChangedLines', 'TryChanges']
/** Those that show something of each lab. */
const OF_ALL_LABS = ['LabIndex', 'PartCounts', 'TryDistribution']

/** What is wrong with the files that a page is made of, in the words of `npm run check`. */
export function problemsOfPage(path: string): Problem[] {
  const [, folder, id] = path.split('/')
  const bibliography = problemsOf(readBibliography)
  if (bibliography.length > 0) return bibliography
  if (folder === 'claims' && id) return entryProblems(CONTENT_KINDS.claims, id)
  if (folder === 'playground' && id) return labProblems(id)
  const page = readPages().find((each) => pagePath(each.id) === path)
  if (!page) return []
  const root = attempt(() => parsePage(page.path, page.mdx))
  if (!('value' in root)) return [...problemsOf(() => frontMatter(page)), ...root.problems]
  return [
    ...problemsOf(() => frontMatter(page)),
    ...textProblems(page.path, root.value),
    ...nodesIn(root.value).flatMap((node) => {
      if (!isTag(node)) return []
      const named = namedAttributes(node).find(({ name }) => name === 'id')?.value
      return shownProblems(node.name ?? '', typeof named === 'string' ? named : '')
    }),
  ]
}

function shownProblems(component: string, id: string): Problem[] {
  if (OF_A_LAB.includes(component)) return labProblems(id)
  if (OF_ALL_LABS.includes(component)) return folderIds(FOLDERS.labs).flatMap(labProblems)
  if (component === 'Probe') return probeProblems(id)
  if (component === 'Claim') return entryProblems(CONTENT_KINDS.claims, id)
  return (KINDS_SHOWN_BY[component] ?? []).flatMap((name) => {
    const kind = CONTENT_KINDS[name] as ContentKind
    return entryIds(kind).flatMap((each) => entryProblems(kind, each))
  })
}

/* What is not there is told by the rules of the text, with its line. */

function entryProblems(kind: ContentKind, id: string): Problem[] {
  return entryIds(kind).includes(id) ? problemsOf(() => readEntry(kind, id)) : []
}

function labProblems(id: string): Problem[] {
  const isThere = folderIds(FOLDERS.labs).includes(id)
  return isThere ? problemsOf(() => readWholeLab(join(FOLDERS.labs, id))) : []
}

function probeProblems(id: string): Problem[] {
  const folder = join(FOLDERS.probes, id)
  const isThere = folderIds(FOLDERS.probes).includes(id)
  return isThere ? problemsOf(() => readProbeRecord(folder, readProbe(folder).targets)) : []
}
