/** A file of the built site: its path below the base path, and its size in bytes. */
export interface BuiltFile {
  path: string
  bytes: number
}

/** What becomes of a file: it is kept at once, when it is first used, or never. */
export type Keeping = 'kept' | 'used' | 'left'

/** A file that the service worker keeps. */
export interface ManifestEntry {
  /** Its address below the base path, as links have it: a page's is that of its folder. */
  path: string
  /** The SHA-256 of its content, Base64. */
  hash: string
  /** Whether its content can change under this address. */
  named: boolean
}

/** What a build's service worker keeps. */
export interface Manifest {
  kept: ManifestEntry[]
  used: ManifestEntry[]
}

/** How much that is, for the reader. */
export interface Size {
  files: number
  /** Bytes on the reader's disk. */
  stored: number
  /** Bytes over the network, compressed by gzip as most hosts do. */
  sent: number
}

/**
 * Not read on a page of the site: what readers take away, what machines read, pictures of pages for those who link to
 * them, frames for other sites, the book, which says all over again, and parts of Pagefind that are not used.
 */
const LEFT = [
  /\.(md|bib|txt|xml|map|pdf)$/,
  /^(?!icons\/).*\.png$/,
  /^(embed|book)\//,
  /^_/,
  /^downloads\//,
  /^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/,
]
/** Astro's folder, whose files have a hash of their content in their names. */
const ASSETS = /^_astro\//
/** The runtime's parts, which have one too. */
const RUNTIME = /^sandbox\/.+\.(js|wasm)$/
/** Pagefind's pieces of its index and of the text. */
const PIECES = /^pagefind\/(fragment|index)\//

/** A file of `_astro` that has more bytes is kept when it is used: an editor, a chart library. */
export const LARGE = 200_000

/** What becomes of a file. */
export function placeOf({ path, bytes }: BuiltFile): Keeping {
  if (ASSETS.test(path)) return /\.map$/.test(path) ? 'left' : bytes > LARGE ? 'used' : 'kept'
  if (RUNTIME.test(path)) return 'used'
  return LEFT.some((pattern) => pattern.test(path)) ? 'left' : 'kept'
}

/** Whether a file's name changes with its content, so that what was kept under it is right for good. */
export function isNamedByContent(path: string): boolean {
  return ASSETS.test(path) || RUNTIME.test(path) || PIECES.test(path)
}

/** The address of a file as links have it: `features/losses/index.html` is `features/losses/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}

/** A path without the hash in it, by which a part is known from build to build: `sandbox/core.js`. */
export function withoutHash(path: string): string {
  return path.replace(/\.[\w-]{8,}(?=\.\w+$)/, '')
}

/** The backends that TensorFlow.js is there for, by the paths of its parts that are kept. */
export function backendsIn(paths: readonly string[]): string[] {
  const kinds = new Set(paths.map(withoutHash))
  const has = (...parts: string[]) => parts.every((part) => kinds.has(`sandbox/${part}`))
  if (!has('core.js', 'worker.js')) return []
  const wasm = has('wasm.js') && (kinds.has('sandbox/simd.wasm') || kinds.has('sandbox/plain.wasm'))
  return ['WebGL', ...(has('webgpu.js') ? ['WebGPU'] : []), ...(wasm ? ['WASM'] : []), 'CPU']
}
