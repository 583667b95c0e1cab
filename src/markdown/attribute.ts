import type { MdxJsxAttributeUnion } from 'satteri'

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
