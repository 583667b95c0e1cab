/** How the libraries write themselves, by the keys under which records keep their releases, in the order of sentences. */
const LIBRARIES = {
  keras: 'Keras',
  tensorflow: 'TensorFlow',
  jax: 'JAX',
  torch: 'PyTorch',
  tfjs: 'TensorFlow.js',
}

/** The names of libraries and languages, by the same keys. */
const NAMES: Record<string, string> = { python: 'Python', ...LIBRARIES }

/** Something of a record that keeps the releases that took part. */
interface Versioned {
  versions: Record<string, string>
}

/** The releases of libraries that took part in runs, by the names of the libraries. */
export function releasesOf(runs: readonly Versioned[]): Record<string, string> {
  const all: Record<string, string> = Object.assign({}, ...runs.map(({ versions }) => versions))
  const found = Object.entries(LIBRARIES).flatMap(([key, name]) =>
    all[key] === undefined ? [] : [[name, all[key]] as const],
  )
  return Object.fromEntries(found)
}

/** "Keras 3.15.1, TensorFlow 2.21.0": the releases of libraries that took part in runs. */
export function recordedWith({ runs }: { runs: readonly Versioned[] }): string {
  return inWords(releasesOf(runs))
}

/** "Python 3.11.7, Keras 3.15.1": all releases that a record keeps, in its order. */
export function allReleases({ versions }: Versioned): string {
  const named = Object.entries(versions).map(([key, version]) => [NAMES[key] ?? key, version])
  return inWords(Object.fromEntries(named))
}

function inWords(releases: Record<string, string>): string {
  return Object.entries(releases)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}
