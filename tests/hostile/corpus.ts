import { readdirSync, readFileSync } from 'node:fs'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { BrowserEngine } from './tab.ts'

const FOLDER = new URL('programs/', import.meta.url)
const DIVIDER = '/* program */\n'

const OUTCOMES = ['done', 'failed', 'silent'] as const
export type CorpusOutcome = (typeof OUTCOMES)[number]

/**
 * What the comment at the head of a program says must happen. A field such as `message-firefox` takes the
 * place of `message` in that engine.
 */
export interface CorpusExpectation {
  /**
   * How it may end, as "done or failed" where that depends on the machine. `silent`: not by itself, but it
   * can be stopped.
   */
  outcomes: CorpusOutcome[]
  /** Part of the error's message. A program that may fail says which. */
  message?: string
  /** The error's class. */
  name?: string
  /** What the sandbox names as behind the error: its kind and what it is about, as "text typescript". */
  hint?: string
  /** The error's line, counted from the line after the head; `none` where the engine's stack lacks it. */
  line?: string
  /** Part of a line of the log. */
  log?: string
  /** Lines of the log in all. */
  logs?: string
  /** Points of all curves, at most, and at least one. */
  points?: string
  /** Pictures that come through. */
  pictures?: string
  /** Training steps. */
  steps?: string
  /**
   * What comes of a drawing that it is shown after its end: `answered`, `late`, or `error: ` and part of the
   * message; several with " or " between them.
   */
  drawing?: string
  backend?: Backend
  /** What the panel must say: the program is run on a page of the site too. */
  panel?: string
}

export interface CorpusEntry {
  name: string
  program: string
  expected: CorpusExpectation
}

/** The programs that must not harm the page, each with what must happen in an engine. */
export function readCorpus(engine: BrowserEngine = 'chromium'): CorpusEntry[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8')
      const divider = text.indexOf(DIVIDER)
      if (divider < 0) throw new Error(`${file}: no line ${DIVIDER}`)
      return {
        name: file.replace(/\.js$/, ''),
        program: text.slice(divider + DIVIDER.length),
        expected: readHead(file, text.slice(0, divider), engine),
      }
    })
}

function readHead(file: string, head: string, engine: BrowserEngine): CorpusExpectation {
  const fields = new Map(
    [...head.matchAll(/^ \* ([\w-]+): ?(.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  )
  const own = [...fields].flatMap(([key, value]) => {
    const [field = '', of] = key.split('-')
    return of === engine ? [[field, value]] : []
  })
  const { outcome, ...rest } = {
    ...Object.fromEntries(fields),
    ...Object.fromEntries(own),
  } as Record<string, string>
  const outcomes = (outcome ?? '').split(' or ').map((word) => {
    const known = OUTCOMES.find((one) => one === word)
    if (!known) throw new Error(`${file}: outcome: "${word}" is none of ${OUTCOMES.join(', ')}`)
    return known
  })
  const read: CorpusExpectation = { ...rest, outcomes }
  if (outcomes.includes('failed') && !read.message && !read.name) {
    throw new Error(`${file}: it may fail, so its head must say the error's message or name`)
  }
  if (engine === 'webkit' && !fields.has('message-webkit') && read.message !== undefined) {
    read.message = read.message.replace(/^(\w+) is not defined$/, "Can't find variable: $1")
  }
  return read
}
