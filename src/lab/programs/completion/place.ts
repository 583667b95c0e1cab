import { ensureSyntaxTree, syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>

/** What can be written at a place of a program; `from` is where the word begins. */
export type CompletionPlace = { from: number } & (
  | { kind: 'name' }
  /** After a dot: the names before it, or none where it follows something else. */
  | { kind: 'member'; chain: string[] }
  /** In the list of names of an import. */
  | { kind: 'import'; module: string; taken: string[] }
  /** A field of an object that is the argument of a call. */
  | { kind: 'option'; callee: string[]; taken: string[] }
)

const MEMBER = /((?:[A-Za-z_$][\w$]*\s*\.\s*)*)([A-Za-z_$][\w$]*|[)\]])\s*\??\.\s*([\w$]*)$/
/** No names begin in these, and in definitions the reader makes the names. */
const SILENT =
  /^(?:LineComment|BlockComment|String|TemplateString|RegExp|Number|VariableDefinition|Label|Type\w*)$/
/** Longest text before the cursor that is looked at. */
const LOOK_BACK = 400

/** Milliseconds to finish reading the program; after that what is read must do. */
const READ_LIMIT = 50

/** Where in a program a position is; null where completion has nothing to say. */
export function placeAt(state: EditorState, position: number): CompletionPlace | null {
  const tree = ensureSyntaxTree(state, position, READ_LIMIT) ?? syntaxTree(state)
  const node = tree.resolveInner(position, -1)
  const before = state.sliceDoc(Math.max(0, position - LOOK_BACK), position)
  const word = /[\w$]*$/.exec(before)?.[0] ?? ''
  const from = position - word.length
  const inImport = importPlace(state, node, from)
  if (inImport || SILENT.test(node.name)) return inImport
  return memberPlace(before, from) ?? optionPlace(state, node, from) ?? { kind: 'name', from }
}

function importPlace(state: EditorState, node: SyntaxNode, from: number): CompletionPlace | null {
  const declaration = ancestor(node, 'ImportDeclaration')
  const group = declaration?.getChild('ImportGroup')
  if (!declaration || !group || from <= group.from || from > group.to) return null
  const source = declaration.getChild('String')
  const module = source ? state.sliceDoc(source.from + 1, source.to - 1) : ''
  const taken = group
    .getChildren('VariableDefinition')
    .filter((name) => name.from !== from)
    .map((name) => state.sliceDoc(name.from, name.to))
  return { kind: 'import', module, taken, from }
}

function memberPlace(before: string, from: number): CompletionPlace | null {
  const match = MEMBER.exec(before)
  if (!match) return null
  const [text, chain = '', last = ''] = match
  const preceding = before.slice(0, before.length - text.length)
  const whole = /^[\w$]+$/.test(last) && !/(?:^|[^.])\.\s*$/.test(preceding)
  const names = whole ? [...chain.split('.').map((name) => name.trim()), last] : []
  return { kind: 'member', chain: names.filter((name) => name !== ''), from }
}

function optionPlace(state: EditorState, node: SyntaxNode, from: number): CompletionPlace | null {
  const property = ancestor(node, 'Property')
  const object = node.name === 'ObjectExpression' ? node : property?.parent
  const startsField = !property || from <= (property.firstChild?.from ?? property.from)
  if (object?.name !== 'ObjectExpression' || !startsField) return null
  const list = object.parent
  const call = list?.name === 'ArgList' ? list.parent : null
  const callee = call?.name === 'CallExpression' ? call.firstChild : null
  if (!callee) return null
  const names = state.sliceDoc(callee.from, callee.to).match(/[\w$]+(?=\s*(?:\.|$))/g) ?? []
  const taken = object.getChildren('Property').flatMap(({ firstChild }) => {
    return firstChild && firstChild.from !== from
      ? [state.sliceDoc(firstChild.from, firstChild.to)]
      : []
  })
  return { kind: 'option', callee: names, taken, from }
}

/** The nearest node of a kind, not beyond the object or the call that the place belongs to. */
function ancestor(node: SyntaxNode, name: string): SyntaxNode | null {
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    if (at.name === name) return at
    if (/^(?:ObjectExpression|ArgList|Block|Script|ArrayExpression)$/.test(at.name)) return null
  }
  return null
}
