import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HastNode, MdxJsxAttributeUnion } from 'satteri'

/** A mistake of the author. The message begins with line and column, where Astro looks for them. */
export function mistake(message: string, node: Readonly<HastNode>, file: URL | undefined): Error {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const name = file ? relative(process.cwd(), fileURLToPath(file)) : 'this page'
  return new Error(`${line}:${column}: ${message} (${name}:${line}:${column})`)
}

/** The value of an attribute that is written as plain text: `at="x"`, not `at={x}`. */
export function attribute(
  node: { readonly attributes: readonly MdxJsxAttributeUnion[] },
  name: string,
): string | undefined {
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  )
  return typeof found?.value === 'string' ? found.value : undefined
}
