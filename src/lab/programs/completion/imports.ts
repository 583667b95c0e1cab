const NAMESPACE = /import\s*\*\s*as\s+([\w$]+)\s+from\s*(['"])@tensorflow\/tfjs\2/
const NAMED = /import\s*\{([^}]*)\}\s*from\s*(['"])lab\2/g

/** The names under which a program has what it imports. */
export interface ImportedNames {
  /** The name of the whole of TensorFlow.js. */
  tf: string | undefined
  /** What each name stands for in the lab module. */
  lab: Map<string, string>
}

/** Reads the imports of a text that need not parse. */
export function importedNames(text: string): ImportedNames {
  const lab = new Map<string, string>()
  for (const [, list = ''] of text.matchAll(NAMED)) {
    for (const item of list.split(',')) {
      const [name, local] = item.trim().split(/\s+as\s+/)
      if (name) lab.set(local ?? name, name)
    }
  }
  return { tf: NAMESPACE.exec(text)?.[1], lab }
}
