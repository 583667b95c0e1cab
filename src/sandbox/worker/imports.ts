import type { Node, Program } from 'acorn'

/** A place where a program names a module. `start` and `end` are those of the specifier with its quotes. */
export interface Import {
  specifier: string
  start: number
  end: number
  line: number
  column: number
  /** The names that it takes from the module; none for `import * as`, `export *` and `import()`. */
  names: { name: string; line: number; column: number }[]
}

type AnyNode = Node & Record<string, unknown>

/** Finds every import declaration, re-export and `import()` of a text. */
export function findImports(program: Program): Import[] {
  const found: Import[] = []
  // A stack, not recursion: a program may be nested deeper than calls can be.
  const waiting: unknown[] = [program]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (Array.isArray(value)) for (const item of value) waiting.push(item)
    else if (isNode(value)) {
      const specifier = IMPORTING.has(value.type) ? literal(value['source']) : undefined
      if (specifier) found.push({ ...specifier, names: namesOf(value) })
      for (const key of Object.keys(value)) {
        if (typeof value[key] === 'object' && key !== 'loc') waiting.push(value[key])
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
])

function isNode(value: unknown): value is AnyNode {
  return typeof (value as AnyNode | null)?.type === 'string'
}

function literal(source: unknown): Omit<Import, 'names'> | undefined {
  if (!isNode(source)) return undefined
  const quasis = source.type === 'TemplateLiteral' ? (source['quasis'] as AnyNode[]) : []
  const text =
    source.type === 'Literal'
      ? source['value']
      : quasis.length === 1 && (quasis[0]?.['value'] as { cooked: string }).cooked
  if (typeof text !== 'string') return undefined
  return { specifier: text, start: source.start, end: source.end, ...placeOf(source) }
}

function namesOf(node: AnyNode): Import['names'] {
  const specifiers = (node['specifiers'] ?? []) as AnyNode[]
  return specifiers.flatMap((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return []
    const named = (
      specifier.type === 'ExportSpecifier' ? specifier['local'] : specifier['imported']
    ) as AnyNode | undefined
    const name = named ? (named['name'] ?? named['value']) : 'default'
    return [{ name: String(name), ...placeOf(specifier) }]
  })
}

function placeOf(node: Node): { line: number; column: number } {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 }
  return { line, column: column + 1 }
}
