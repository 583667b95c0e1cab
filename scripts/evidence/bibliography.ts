import { isMap, isScalar, parseDocument } from 'yaml'

/** The keys of a bibliography in the order of the file; one that is defined twice stands twice. */
export function definedKeys(yaml: string): string[] {
  const { contents } = parseDocument(yaml, { uniqueKeys: false })
  if (!isMap(contents)) return []
  return contents.items.map(({ key }) => String(isScalar(key) ? key.value : key))
}
