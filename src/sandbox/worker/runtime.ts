import type * as tf from '@tensorflow/tfjs'
import type { RuntimeText } from '../protocol.ts'
import { moduleUrl } from './built-ins.ts'
import { inLaterTurn } from './turns.ts'

export type TensorFlow = typeof tf

/** What the parts beside `core` import it as; its address takes the place of this name. */
const CORE = /(["'])tfjs-core-part\1/g

/** TensorFlow.js as a module: its namespace, and the address that programs import. */
export interface Runtime {
  tf: TensorFlow
  url: string
  /** Adds a part to the same instance and gives what it exports. */
  add(text: string): Promise<{ url: string; exports: Record<string, unknown> }>
}

/** Imports TensorFlow.js from its text. */
export async function loadRuntime({ core }: RuntimeText): Promise<Runtime> {
  const url = moduleUrl(core)
  // Read once by TensorFlow.js, as what `nextFrame` waits for: without it `fit` never lets a message in.
  const scope = self as { setImmediate?: (callback: () => void) => void }
  scope.setImmediate = inLaterTurn
  const namespace = (await import(url)) as TensorFlow
  delete scope.setImmediate
  return {
    tf: namespace,
    url,
    async add(text) {
      const partUrl = moduleUrl(text.replace(CORE, JSON.stringify(url)))
      return { url: partUrl, exports: (await import(partUrl)) as Record<string, unknown> }
    },
  }
}

/** Where TensorFlow.js keeps what all its copies in one global would share. */
const SHARED = ['_tfengine', '_tfGlobals'] as const

/**
 * Hands a copy of TensorFlow.js to `use` that shares nothing with the one that is loaded, which must rest
 * until this resolves.
 */
export async function withCopy(core: string, use: (copy: Runtime) => Promise<void>): Promise<void> {
  const scope = self as unknown as Record<string, unknown>
  const kept = SHARED.map((name) => scope[name])
  for (const name of SHARED) Reflect.deleteProperty(scope, name)
  try {
    await use(await loadRuntime({ core }))
  } finally {
    for (const [i, name] of SHARED.entries()) scope[name] = kept[i]
  }
}

/** A module that exports everything of several others. */
export async function joinModules(urls: string[]): Promise<{ url: string; tf: TensorFlow }> {
  const url = moduleUrl(urls.map((part) => `export * from ${JSON.stringify(part)}`).join('\n'))
  return { url, tf: (await import(url)) as TensorFlow }
}

/**
 * A module that exports these values. They pass through a name on the global that is gone before any program
 * runs.
 */
export async function bindModule(values: Record<string, unknown>): Promise<string> {
  const scope = self as { boundValues?: Record<string, unknown> }
  scope.boundValues = values
  const url = moduleUrl(`export const { ${Object.keys(values).join(', ')} } = self.boundValues`)
  await import(url)
  delete scope.boundValues
  return url
}
