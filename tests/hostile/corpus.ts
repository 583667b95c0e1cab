import { readdirSync, readFileSync } from 'node:fs'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { Engine } from './tab.ts'

const FOLDER = new URL('programs/', import.meta.url)
const DIVIDER = '/* program */\n'

/**
 * What the comment at the head of a program says must happen. A field such as `message-firefox` takes the
 * place of `message` in that engine.
 */
export interface Expectation {
  /**
   * `silent`: it neither ends nor answers, until it is stopped. `any`: how far it comes depends on the
   * machine; it must be stoppable where it does not end.
   */
  outcome: 'done' | 'failed' | 'silent' | 'any'
  /** Part of the error's message. */
  message?: string
  /** The error's class. */
  name?: string
  /** The error's line, counted from the line after the head; `none` where the engine's stack lacks it. */
  line?: string
  /** Part of a line of the log. */
  log?: string
  /** Lines of the log in all. */
  logs?: string
  /** Points of all curves, at most, and at least one. */
  points?: string
  /** Training steps. */
  steps?: string
  backend?: Backend
  /** What the panel must say: the program is run on a page of the site too. */
  panel?: string
}

export interface CorpusEntry {
  name: string
  program: string
  expected: Expectation
}

/** The programs that must not harm the page, each with what must happen in an engine. */
export function readCorpus(engine: Engine = 'chromium'): CorpusEntry[] {
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
        expected: readHead(text.slice(0, divider), engine),
      }
    })
}

function readHead(head: string, engine: Engine): Expectation {
  const fields = new Map(
    [...head.matchAll(/^ \* ([\w-]+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  )
  const own = [...fields].flatMap(([key, value]) => {
    const [field = '', of] = key.split('-')
    return of === engine ? [[field, value]] : []
  })
  const read = { ...Object.fromEntries(fields), ...Object.fromEntries(own) } as Expectation
  if (engine === 'webkit' && !fields.has('message-webkit') && read.message !== undefined) {
    read.message = read.message.replace(/^(\w+) is not defined$/, "Can't find variable: $1")
  }
  return read
}
