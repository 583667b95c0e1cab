import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Names that a framework gives to what many files export. */
const GIVEN = ['GET', 'getStaticPaths', 'collections', 'test']
/** From so many on, files of one folder that export one name share a form, as the kinds of pictures do. */
const A_FORM = 3

const files = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'tests/**/*.ts'], {
  exclude: (path) => /^tests\/fixture\/(dist|\.astro)/.test(path),
})
const places = new Map<string, string[]>()
for (const file of files) {
  for (const name of definedIn(file)) places.set(name, [...(places.get(name) ?? []), file])
}

test('an exported name means one thing in the whole tree', () => {
  expect(places.get('verifyLab')).toEqual(['scripts/labs/verify-lab.ts'])
  const several = [...places].filter(
    ([name, files]) => files.length > 1 && !GIVEN.includes(name) && !isForm(files),
  )
  expect(several.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([])
})

function isForm(files: readonly string[]): boolean {
  return files.length >= A_FORM && new Set(files.map((file) => dirname(file))).size === 1
}

/** What a file itself defines and exports; what it loads later under its own name is defined elsewhere. */
function definedIn(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  return statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    const exported = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) return []
    const named = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as ts.DeclarationStatement]
    return named.flatMap(({ name }) =>
      name && ts.isIdentifier(name) && !isLoadedLater(name.text, text) ? [name.text] : [],
    )
  })
}

/** Whether a text imports the file of a component when it is wanted: `import('./Pad.tsx')`. */
function isLoadedLater(name: string, text: string): boolean {
  return new RegExp(`import\\('[^']*/${name}\\.tsx'\\)`).test(text)
}
