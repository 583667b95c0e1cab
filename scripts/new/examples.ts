import type { FieldPath } from '../../src/content/data-lines.ts'
import { frontMatterText, parseData } from '../../src/content/data-file.ts'
import { FOLDERS, SOURCES_FILE } from '../../src/content/folders.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'
import { nodesIn } from '../../src/markdown/rules/rule.ts'
import { template } from './template.ts'

/** Where the words of each template come to stand. */
const FILES = {
  'page.mdx': `${FOLDERS.docs}/**/*.mdx`,
  'lab/lab.yaml': `${FOLDERS.labs}/*/lab.yaml`,
  'probe/probe.yaml': `${FOLDERS.probes}/*/probe.yaml`,
  'claim.yaml': `${FOLDERS.claims}/*.yaml`,
  'event.yaml': `${FOLDERS.timeline}/*.yaml`,
  'source.yaml': SOURCES_FILE,
  'data/data.json': 'content/data/*.json',
}

/** The fields that whoever writes content has to word. What else a template has may be right as it is. */
const WORDED = [
  ...['title', 'lede', 'question', 'about', 'caption', 'says', 'shows'],
  ...['claim', 'correction', 'wouldChange', 'what', 'matters', 'by', 'where', 'version'],
]

/** What a template says that nobody may leave standing. */
export interface TemplateExample {
  template: keyof typeof FILES
  /** The files that can hold it, as a glob. */
  files: string
  /** The sentences of its fields. */
  inFields: ReadonlySet<string>
  /** The sentences of its text; only a page has one. */
  inText: readonly string[]
}

/** The words of all templates, as these have them. */
export function examples(): TemplateExample[] {
  return Object.entries(FILES).map(([name, files]) => ({
    template: name as keyof typeof FILES,
    files,
    inFields: new Set(
      wordedFields(exampleFields(name, template(name))).flatMap(({ text }) =>
        exampleSentences(text),
      ),
    ),
    inText: name.endsWith('.mdx') ? sentencesOfText(template(name)) : [],
  }))
}

/** A text in a field that has to be worded. */
export interface WordedField {
  path: FieldPath
  text: string
}

/** What a file holds in fields: all of it, and of a page its front matter. */
export function exampleFields(file: string, text: string): unknown {
  return file.endsWith('.mdx') ? parseData(file, frontMatterText(text), 1) : parseData(file, text)
}

/** The texts of data that somebody has to word, with the way to each. */
export function wordedFields(data: unknown, path: FieldPath = []): WordedField[] {
  if (typeof data === 'string') {
    return WORDED.includes(String(path.at(-1))) ? [{ path, text: data }] : []
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => wordedFields(value, [...path, key]))
}

/** The sentences of a text; a text that is none counts as one. */
export function exampleSentences(text: string): string[] {
  return text.trim().split(/(?<=[.?])\s+/)
}

function sentencesOfText(mdx: string): string[] {
  return nodesIn(parsePage('the template', mdx))
    .flatMap((node) => (node.type === 'text' ? exampleSentences(node.value) : []))
    .filter((text) => /[.?]$/.test(text))
}
