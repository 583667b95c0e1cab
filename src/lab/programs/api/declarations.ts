import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

const TFJS = resolve('node_modules/@tensorflow/tfjs/dist/index.d.ts')
/** The operations in namespaces, whose comments the index does not lead to. */
const OPERATIONS = 'node_modules/@tensorflow/tfjs-core/dist/ops/*/*.d.ts'
const LAB = resolve('src/sandbox/lab/module.ts')

/** A name and what it stands for. */
export interface Named {
  name: string
  symbol: ts.Symbol
}

/** The declarations that completion is derived from, read by the TypeScript compiler. */
export interface Declarations {
  checker: ts.TypeChecker
  /** What each of the two modules exports. */
  tf: Named[]
  lab: Named[]
  /**
   * The declaration behind a member of a namespace such as `losses`, whose own type carries no comments: the
   * export of the same name in the folder of that name.
   */
  source(namespace: string, name: string): ts.Symbol | undefined
}

/** Reads the declarations of TensorFlow.js and of the lab module, without those of the platform. */
export function readDeclarations(): Declarations {
  const operations = globSync(OPERATIONS).filter((file) => !file.endsWith('_test.d.ts'))
  const program = ts.createProgram([TFJS, LAB, ...operations], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: false,
    noLib: true,
    noEmit: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const exportsOf = (file: string) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file}: no module`)
    return checker.getExportsOfModule(module).map((symbol) => named(checker, symbol))
  }
  const source = (namespace: string, name: string) => {
    for (const file of program.getSourceFiles()) {
      if (!file.fileName.includes(`/ops/${namespace}/`)) continue
      const module = checker.getSymbolAtLocation(file)
      const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(name))
      if (symbol) return symbol
    }
    return undefined
  }
  return { checker, tf: exportsOf(TFJS), lab: exportsOf(LAB), source }
}

/** A symbol under the name by which it is exported. */
export function named(checker: ts.TypeChecker, symbol: ts.Symbol): Named {
  const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
  return { name: symbol.name, symbol: alias ? checker.getAliasedSymbol(symbol) : symbol }
}
