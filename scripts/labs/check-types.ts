import { resolve } from 'node:path'
import ts from 'typescript'
import type { SourceText } from './lay-out.ts'

const SETTINGS = 'tsconfig.labs.json'

/** What the compiler says of programs that are no files, with the settings of those that are; a line each. */
export function checkTypes(sources: SourceText[]): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(SETTINGS, ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  )
  const texts = new Map(sources.map(({ path, text }) => [resolve(path), text]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name)
    if (text === undefined) return getSourceFile(name, version, ...rest)
    return ts.createSourceFile(name, text, version)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()]
    .flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map((diagnostic) => ts.formatDiagnostic(diagnostic, host).trim())
}
