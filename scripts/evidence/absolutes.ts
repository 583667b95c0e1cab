import { readFileSync } from 'node:fs'
import { readDataFile } from '../../src/content/data-file.ts'
import { lineOfField, type FieldPath } from '../../src/content/data-lines.ts'
import { frontMatter } from '../../src/content/front-matter.ts'
import { isPhrasing } from '../../src/markdown/evidence.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'
import { lineOf, nodesIn, textIn } from '../../src/markdown/rules/rule.ts'

/**
 * Words that cover all cases. A sentence that has one is false by a single exception: the release of tomorrow,
 * another engine, another platform.
 */
const ABSOLUTE =
  /(?<!\bat )\ball\b|\b(?:always|every|everybody|everyone|everything|everywhere|last|latest|never|newest|nobody|none|nothing|nowhere|only|same|solely)\b/i

/** Fields whose words are not the site's own: what articles write, names, and places in works of others. */
const NOT_OURS = new Set(['claim', 'at', 'also', 'messages', 'articles', 'source', 'release'])

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A sentence with a word that covers all cases. */
export interface Absolute {
  line: number
  sentence: string
}

/** A text of a file; its line is looked up where it is wanted. */
interface Passage {
  line: () => number | undefined
  text: string
}

/** The sentences of a page or of a YAML file that have a word that covers all cases, in the order of the file. */
export function absolutesIn(file: string): Absolute[] {
  const passages = file.endsWith('.mdx') ? passagesOfPage(file) : passagesOfData(file)
  return passages.flatMap(({ line, text }) =>
    sentencesOf(text)
      .filter((sentence) => ABSOLUTE.test(sentence))
      .map((sentence) => ({ line: line() ?? 1, sentence })),
  )
}

function sentencesOf(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim()
  return [...SENTENCES.segment(words)].map(({ segment }) => segment.trim())
}

function passagesOfPage(file: string): Passage[] {
  const mdx = readFileSync(file, 'utf8')
  const { lede } = frontMatter({ path: file, mdx })
  const inText = nodesIn(parsePage(file, mdx))
    .filter((node) => node.type === 'heading' || isPhrasing(node))
    .map((node) => ({ line: () => lineOf(node), text: textIn(node) }))
  return [{ line: () => lineOfField(file, ['lede']), text: lede }, ...inText]
}

function passagesOfData(file: string): Passage[] {
  return textsIn(readDataFile(file)).map(({ path, text }) => ({
    line: () => lineOfField(file, path),
    text,
  }))
}

function textsIn(value: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    NOT_OURS.has(key) ? [] : textsIn(child, [...path, key]),
  )
}
