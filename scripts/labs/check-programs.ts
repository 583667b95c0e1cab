import { ESLint } from 'eslint'
import { checkTypes } from './check-types.ts'
import { isPython, layOut, lintPython, type SourceText } from './lay-out.ts'

/** What is wrong with programs that are no files: layout, lint and types, as for those that are; a line each. */
export async function checkPrograms(sources: SourceText[]): Promise<string[]> {
  const typescript = sources.filter((source) => !isPython(source))
  return [
    ...(await checkLayout(sources)),
    ...(await lintTypescript(typescript)),
    ...(await lintPython(sources)),
    ...(typescript.length > 0 ? checkTypes(typescript) : []),
  ]
}

async function checkLayout(sources: SourceText[]): Promise<string[]> {
  const laidOut = await layOut(sources)
  const other = sources.filter(({ text }, i) => text !== laidOut[i])
  return other.map(({ path }) => `${path}: it is not laid out as its formatter does it`)
}

async function lintTypescript(sources: SourceText[]): Promise<string[]> {
  const eslint = new ESLint()
  const lines: string[] = []
  for (const { path, text } of sources) {
    for (const { messages } of await eslint.lintText(text, { filePath: path })) {
      lines.push(...messages.map(({ line, message }) => `${path}:${line}: ${message}`))
    }
  }
  return lines
}
