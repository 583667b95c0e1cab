import ts from 'typescript'
import type { Api, ApiEntry, ApiOption } from './api.ts'
import { type Declarations, named, type Named, readDeclarations } from './declarations.ts'
import { helpText } from './help.ts'
import { signatureText, typeText } from './signature.ts'

/** Types whose fields a program fills in, not tensors or models that it passes on. */
const OPTIONS = /(?:Args|Config|Options|Settings|Names)$/

/** Derives what completion knows from the declarations. */
export function describeApi(): Api {
  const declarations = readDeclarations()
  const describe = new Describer(declarations)
  const { tf } = declarations
  const byName = new Map(tf.map((one) => [one.name, one]))
  const topLevel = describe.entries(tf)
  const help = new Map(topLevel.map((entry) => [entry.name, entry.help]))
  const methodsOf = (...classes: string[]) =>
    unique(classes.flatMap((name) => describe.methods(byName.get(name)))).map((entry) => ({
      ...entry,
      help: entry.help ?? help.get(entry.name),
    }))
  return {
    tf: topLevel,
    lab: describe.entries(declarations.lab),
    tensor: methodsOf('Tensor', 'Variable'),
    model: methodsOf('Sequential', 'LayersModel'),
    options: describe.options,
  }
}

class Describer {
  readonly options: Record<string, ApiOption[]> = {}
  readonly #declarations: Declarations
  readonly #checker: ts.TypeChecker

  constructor(declarations: Declarations) {
    this.#declarations = declarations
    this.#checker = declarations.checker
  }

  /** Those of the names that are documented values, namespaces with what they hold. */
  entries(names: Named[]): ApiEntry[] {
    return names.flatMap((one) => this.#entry(one) ?? [])
  }

  /** The documented methods of a class. */
  methods(one: Named | undefined): ApiEntry[] {
    if (!one) return []
    const type = this.#checker.getDeclaredTypeOfSymbol(one.symbol)
    const names = type.getProperties().map((symbol) => named(this.#checker, symbol))
    return names.flatMap((name) => {
      const [signature] = this.#checker.getTypeOfSymbol(name.symbol).getCallSignatures()
      return signature && isOffered(name) ? [this.#callable(name, signature)] : []
    })
  }

  #entry(one: Named): ApiEntry | undefined {
    const { name, symbol } = one
    if (!(symbol.flags & ts.SymbolFlags.Value) || !isOffered(one)) return undefined
    const type = this.#checker.getTypeOfSymbol(symbol)
    const [signature] = type.getCallSignatures()
    if (signature) {
      const entry = this.#callable(one, signature)
      return entry.help === undefined ? undefined : entry
    }
    if (!/^[A-Z]/.test(name)) return this.#namespace(name, type)
    const help = this.#help(symbol)
    const isClass = type.getConstructSignatures().length > 0 && help
    return isClass ? { name, kind: 'class', help } : undefined
  }

  /** A namespace and its functions, if some of them belong to the documented API. */
  #namespace(name: string, type: ts.Type): ApiEntry | undefined {
    let documented = false
    const members = type.getProperties().flatMap((property): ApiEntry[] => {
      const member = named(this.#checker, property)
      const [signature] = this.#checker.getTypeOfSymbol(member.symbol).getCallSignatures()
      if (!signature || !isOffered(member)) return []
      const source = this.#declarations.source(name, member.name)
      const better = source && this.#checker.getTypeOfSymbol(source).getCallSignatures()[0]
      const best = better ?? signature
      documented ||= isPublic(best)
      return [this.#callable(member, best)]
    })
    return documented ? { name, kind: 'namespace', members } : undefined
  }

  #callable({ name, symbol }: Named, signature: ts.Signature): ApiEntry {
    const help = helpText(signature.getDocumentationComment(this.#checker)) || this.#help(symbol)
    const options = this.#optionsOf(signature)
    return {
      name,
      kind: 'function',
      signature: signatureText(signature),
      ...(help && { help }),
      ...(options && { options }),
    }
  }

  #help(symbol: ts.Symbol): string {
    return helpText(symbol.getDocumentationComment(this.#checker))
  }

  #optionsOf(signature: ts.Signature): string | undefined {
    const last = signature.getParameters().at(-1)
    const type = last && this.#checker.getTypeOfSymbol(last)
    const name = type?.aliasSymbol?.name ?? type?.getSymbol()?.name
    if (!type || !name || !OPTIONS.test(name)) return undefined
    this.options[name] ??= type.getProperties().map((field) => this.#option(field))
    return name
  }

  #option(field: ts.Symbol): ApiOption {
    const declaration = field.getDeclarations()?.find(ts.isPropertySignature)
    const help = this.#help(field)
    return {
      name: field.name,
      type: typeText(declaration?.type),
      ...(!declaration?.questionToken && { required: true }),
      ...(help && { help }),
    }
  }
}

/** TensorFlow.js marks what its API reference shows; the lab module is public as a whole. */
function isPublic(signature: ts.Signature): boolean {
  const ours = !signature.getDeclaration().getSourceFile().fileName.includes('/node_modules/')
  return ours || signature.getJsDocTags().some((tag) => tag.name === 'doc')
}

/** Names that begin with "_" are private, and "prototype" is of no use. */
function isOffered({ name, symbol }: Named): boolean {
  if (!/^[a-zA-Z]\w*$/.test(name) || name === 'prototype') return false
  const [declaration] = symbol.getDeclarations() ?? []
  const flags = declaration ? ts.getCombinedModifierFlags(declaration) : 0
  const hidden = symbol
    .getJsDocTags()
    .some((tag) => tag.name === 'hidden' || tag.name === 'deprecated')
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0 && !hidden
}

function unique(entries: ApiEntry[]): ApiEntry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()]
}
