/**
 * What the sandbox knows of an error beside the engine's own words: each kind, with what it can be about. The
 * list is closed, so that a program can say nothing of its own by it; the page has the sentences.
 */
export const HINTS = {
  /** The program asks for something that the sandbox keeps from it. */
  withheld: ['page', 'dialogs', 'storage', 'files', 'network', 'frames', 'workers'],
  /** A name is used that has to be imported: of TensorFlow.js, or of the lab module. */
  unimported: ['tf', 'ask', 'data', 'glorot', 'normal', 'plot', 'progress', 'show'],
  /** A name is Python's. */
  python: ['print', 'None', 'True', 'False', 'len', 'range', 'np', 'keras'],
  /** A name or a module is Node's, another library's, another part of TensorFlow.js, or another file. */
  elsewhere: ['node', 'library', 'tensorflow', 'file'],
  /** The text does not parse, and looks like something else than JavaScript. */
  text: ['python', 'html', 'notebook', 'shell', 'json', 'typescript'],
  /** The backend has lost its device, lacks a kernel, or its device refuses what an operation gives it. */
  backend: ['lost', 'kernel', 'refused'],
} as const

type Kinds = typeof HINTS
/** One of them. */
export type Hint = { [K in keyof Kinds]: { kind: K; about: Kinds[K][number] } }[keyof Kinds]

/** Copies a hint out of a value that may be hostile; undefined where it is none of the list. */
export function copyHint(value: unknown): Hint | undefined {
  const { kind, about } = (value ?? {}) as { kind?: unknown; about?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(HINTS, kind)) return undefined
  const known: readonly string[] = HINTS[kind as keyof Kinds]
  return typeof about === 'string' && known.includes(about) ? ({ kind, about } as Hint) : undefined
}
