import { existsSync, readFileSync, statSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { attempt, ContentError, type Problem } from './problem.ts'

/** The text between the lines that begin and end the front matter of a page; empty where it has none. */
export function frontMatterText(mdx: string): string {
  return /^---\r?\n([^]*?)\r?\n---/.exec(mdx)?.[1] ?? ''
}

/** Files as they were read, or refused: many ask for the bibliography. */
const kept = new Map<string, { changed: number; read: ReturnType<typeof attempt<unknown>> }>()

/**
 * What a YAML or JSON file holds, unchecked. It is read again when the file has changed, so that what is
 * added while the development server runs is known at once.
 * @throws ContentError where the file is missing or is no YAML, with each place
 */
export function readDataFile(path: string, remedy = 'Write it, or mend the name.'): unknown {
  if (!existsSync(path)) {
    throw new ContentError({ file: path, field: 'file', what: 'the file is missing', remedy })
  }
  const changed = statSync(path).mtimeMs
  const known = kept.get(path)
  const read =
    known?.changed === changed
      ? known.read
      : attempt(() => parseData(path, readFileSync(path, 'utf8')))
  kept.set(path, { changed, read })
  if ('value' in read) return read.value
  throw new ContentError(...read.problems)
}

/** What a text holds that is YAML or, by the ending of its file, JSON; `before` lines stand above it. */
export function parseData(file: string, text: string, before = 0): unknown {
  if (file.endsWith('.json')) return parseJson(file, text)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  if (document.errors.length === 0) return document.toJS()
  const problems = document.errors.map(({ pos: [offset], message }): Problem => {
    const [what = message] = message.split(/ at line \d/)
    const line = lineCounter.linePos(offset).line + before
    const remedy = 'Quote a text that has a colon, a dash or a brace, and look at the indentation.'
    return { file, line, field: 'YAML', what: `it cannot be read as YAML: ${what}`, remedy }
  })
  throw new ContentError(...problems)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? 0)
    const line = text.slice(0, offset).split('\n').length
    const remedy = 'A command wrote it: run that again, or take the file back from git.'
    throw new ContentError({
      file,
      line,
      field: 'JSON',
      what: `it cannot be read as JSON: ${message}`,
      remedy,
    })
  }
}
