import type { Expected } from '../../content/lab.ts'

const NAMES: Record<string, string> = {
  keras: 'Keras',
  tensorflow: 'TensorFlow',
  jax: 'JAX',
  torch: 'PyTorch',
}

/** The Python releases that took part in a record, by the name that readers know. */
export function recordedVersions({ runs }: Expected): Record<string, string> {
  const all: Record<string, string> = Object.assign({}, ...runs.map((run) => run.versions))
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, name]) => {
      const version = all[key]
      return version === undefined ? [] : [[name, version]]
    }),
  )
}
