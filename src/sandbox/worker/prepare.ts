import { parse, type Program } from 'acorn'
import type { Hint } from '../hints.ts'
import { hintOfModule } from './error-hints.ts'
import { foreignText } from './foreign-text.ts'
import { findImports, type Import } from './imports.ts'
import { ProgramFault } from './program-fault.ts'
import { looksTyped } from './typed-text.ts'

/** The modules that a program can import: where each is, and what it exports. */
export type Modules = Record<string, { url: string; names: readonly string[] }>

/** A program that can be run as a module. */
export interface PreparedProgram {
  code: string
  /** From a place in `code` to the place in the program, both counted from 1; undefined where that has none. */
  original(line: number, column: number): { line: number; column: number } | undefined
}

/**
 * Parses a program, checks what it imports and puts the modules' addresses in. Lines stay what they are.
 * Throws a ProgramFault with the line of the first mistake.
 */
export function prepareProgram(program: string, file: string, modules: Modules): PreparedProgram {
  const shifts: { line: number; column: number; by: number }[] = []
  const lengths = linesOf(program).map((line) => line.length)
  let code = ''
  let done = 0
  for (const item of findImports(parseProgram(program))) {
    const url = JSON.stringify(checkImport(item, modules).url)
    code += program.slice(done, item.start) + url
    done = item.end
    shifts.push({ line: item.line, column: item.column, by: url.length - (item.end - item.start) })
  }
  code += program.slice(done)
  return {
    code: `${code}\n//# sourceURL=${file}`,
    original(line, column) {
      let original = column
      for (const shift of shifts) {
        if (shift.line === line && shift.column < original) {
          original = Math.max(shift.column, original - shift.by)
        }
      }
      // Errors at the end of a line stand one beyond its last character.
      return original <= (lengths[line - 1] ?? -1) + 1 ? { line, column: original } : undefined
    },
  }
}

/** The lines as the reader counts them: a line break at the end begins none. */
function linesOf(program: string): string[] {
  const lines = program.split(/\r\n|[\n\r\u2028\u2029]/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function parseProgram(program: string): Program {
  try {
    return parse(program, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
      allowHashBang: true,
    })
  } catch (error) {
    const { message, loc, pos } = error as SyntaxError & {
      loc?: { line: number; column: number }
      pos?: number
    }
    if (error instanceof RangeError || message.startsWith('Not enough stack space')) {
      throw new ProgramFault({
        name: 'SyntaxError',
        message: 'The program is nested too deeply to be read',
      })
    }
    const hint = hintOfText(program, pos ?? 0)
    throw new ProgramFault({
      name: 'SyntaxError',
      message: message.replace(/ \(\d+:\d+\)$/, ''),
      ...(hint && { hint }),
      ...(loc && withinText(program, loc.line, loc.column + 1)),
    })
  }
}

/** What a text that does not parse at a position looks like; undefined where it looks like JavaScript. */
function hintOfText(program: string, position: number): Hint | undefined {
  const about = foreignText(program) ?? (looksTyped(program, position) ? 'typescript' : undefined)
  return about && { kind: 'text', about }
}

/** Where the text ends too early, the parser names the place after its last line break: the reader has no such line. */
function withinText(program: string, line: number, column: number) {
  const lines = linesOf(program)
  if (line <= lines.length) return { line, column }
  const last = lines.findLastIndex((text) => text.trim() !== '')
  return last < 0 ? {} : { line: last + 1, column: (lines[last]?.length ?? 0) + 1 }
}

function checkImport(item: Import, modules: Modules): Modules[string] {
  const { specifier, line, column } = item
  const module = Object.hasOwn(modules, specifier) ? modules[specifier] : undefined
  if (!module) {
    const known = Object.keys(modules).map((name) => `'${name}'`)
    throw new ProgramFault({
      name: 'ImportError',
      message: `There is no module '${specifier.slice(0, 200)}' here. A program can import ${known.join(' and ')}`,
      hint: hintOfModule(specifier),
      line,
      column,
    })
  }
  for (const { name, ...place } of item.names) {
    if (module.names.includes(name)) continue
    throw new ProgramFault({
      name: 'ImportError',
      message: missing(name, specifier, module),
      ...place,
    })
  }
  return module
}

function missing(name: string, specifier: string, { names }: Modules[string]): string {
  if (name === 'default') {
    const instead = names.length <= 20 ? `{ ${names.join(', ')} }` : '* as tf'
    return `'${specifier}' has no default export. Write: import ${instead} from '${specifier}'`
  }
  const start = `'${specifier}' exports no '${name.slice(0, 100)}'`
  if (names.length <= 20) return `${start}. It exports ${names.join(', ')}`
  const near = names.filter((known) => known.toLowerCase() === name.toLowerCase())
  return near.length > 0 ? `${start}. Did you mean ${near.join(' or ')}?` : start
}
