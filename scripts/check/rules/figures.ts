import { join } from 'node:path'
import type { MdastNode } from 'satteri'
import { unknownTry } from '../../../src/components/parts/try-changes.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import { labValue, labValueProperties } from '../../../src/content/lab-value.ts'
import type { Lab } from '../../../src/content/lab.ts'
import { attempt, type Problem } from '../../../src/content/problem.ts'
import { readWholeLab } from '../../../src/content/read-whole-lab.ts'
import {
  isTag,
  lineOf,
  namedAttributes,
  nodesIn,
  type Tag,
} from '../../../src/markdown/rules/rule.ts'
import { figuresIn, isAmong, measuresIn, numbersIn } from '../figures.ts'
import { tagsThatLeadTo } from '../recorded-numbers.ts'
import { z } from 'astro/zod'
import type { CheckedPage, Content } from '../read-content.ts'
import { sentencesIn } from '../sentences.ts'
import { shownTexts } from '../shown-texts.ts'

const asked = z.object(labValueProperties)
const READABLE = ['paragraph', 'tableRow']

/**
 * The figures of sentences that are bound to nothing: those of `<LabValue>` that the record does not have, those of
 * tries that a lab does not have, those of a record that stand on its page by hand, and those that no program of
 * the page and no source gives.
 */
export function figureProblems({ pages }: Content): Problem[] {
  const labs = new Map<string, Lab | undefined>()
  const labOf = (id: string) => {
    if (!labs.has(id)) labs.set(id, readable(id))
    return labs.get(id)
  }
  return pages.flatMap((page) => [
    ...boundProblems(page, labOf),
    ...tryProblems(page, labOf),
    ...handProblems(page, labOf),
  ])
}

type LabOf = (id: string) => Lab | undefined

/** A lab; undefined where it cannot be read, which other rules tell. */
function readable(id: string): Lab | undefined {
  const read = attempt(() => readWholeLab(join(FOLDERS.labs, id)))
  return 'value' in read ? read.value : undefined
}

function boundProblems({ path, root }: CheckedPage, labOf: LabOf): Problem[] {
  return tagsIn(root, 'LabValue').flatMap((tag) => {
    const written = asked.safeParse(attributesOf(tag))
    const lab = written.data && labOf(written.data.id)
    if (!lab || !written.data) return []
    const value = labValue(lab, written.data)
    if (typeof value === 'string') return []
    return [{ file: path, line: lineOf(tag), field: '<LabValue>', ...value }]
  })
}

/** What is wrong with the names of tries whose changes are shown or counted. */
function tryProblems({ path, root }: CheckedPage, labOf: LabOf): Problem[] {
  return ['ChangedLines', 'TryChanges'].flatMap((name) =>
    tagsIn(root, name).flatMap((tag) => {
      const { id, tries } = attributesOf(tag)
      const lab = id === undefined ? undefined : labOf(id)
      const unknown = lab && tries !== undefined ? unknownTry(lab, tries) : undefined
      return unknown ? [{ file: path, line: lineOf(tag), field: `<${name}>`, ...unknown }] : []
    }),
  )
}

function handProblems({ path, root }: CheckedPage, labOf: LabOf): Problem[] {
  if (!root) return []
  const ids = (name: string) => tagsIn(root, name).flatMap((tag) => attributesOf(tag).id ?? [])
  const labs = [...ids('Lab'), ...ids('LabValue')]
  const known = numbersIn(shownTexts(root, { labs, probes: ids('Probe') }))
  const unknown = ({ text }: { text: string }) => !isAmong(known, text)
  return nodesIn(root)
    .filter(({ type }) => READABLE.includes(type))
    .flatMap(sentencesIn)
    .flatMap(({ text: words, cited, lineAt }) => [
      ...figuresIn(words)
        .filter(unknown)
        .flatMap(({ text, index }) => {
          const [from] = [...new Set(labs)].flatMap((id) => tagsThatLeadTo(id, labOf(id), text))
          if (from !== undefined) return [byHand(path, lineAt(index), text, from)]
          return cited ? [] : [fromNowhere(path, lineAt(index), text)]
        }),
      ...measuresIn(cited ? '' : words)
        .filter(unknown)
        .map(({ text, index }) => fromNowhere(path, lineAt(index), text)),
    ])
}

function byHand(file: string, line: number | undefined, field: string, tag: string): Problem {
  const what = 'the figure of a record is written by hand, so a new record leaves it behind'
  return {
    file,
    line,
    field,
    what,
    remedy: `Write ${tag}, or set it in backticks if it is not that recorded figure.`,
  }
}

function fromNowhere(file: string, line: number | undefined, field: string): Problem {
  const what = 'no program of the page has or prints this figure, and its sentence cites no source'
  const remedy =
    'Bind it by <LabValue>, let a snippet print it, cite its source, or set in backticks what was computed.'
  return { file, line, field, what, remedy }
}

function tagsIn(node: MdastNode | undefined, name: string): Tag[] {
  return node
    ? nodesIn(node)
        .filter(isTag)
        .filter((tag) => tag.name === name)
    : []
}

function attributesOf(tag: Tag): Partial<Record<string, string>> {
  return Object.fromEntries(
    namedAttributes(tag).flatMap(({ name, value }) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
}
