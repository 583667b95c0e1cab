import type { Loader } from 'astro/loaders'
import { folderLoader } from './folder-loader.ts'
import { probeIds } from './probe-ids.ts'
import { readProbe, readProbeRecord } from './read-probe.ts'

/** Makes an entry of each folder in `base`: its probe.yaml, its programs and its record. */
export function probeLoader(base: string, labs?: string): Loader {
  return folderLoader({
    name: 'probes',
    base,
    file: 'probe.yaml',
    ids: () => probeIds(base, labs),
    read(folder) {
      const { file, texts, targets } = readProbe(folder)
      return { ...file, texts, record: readProbeRecord(folder, targets) }
    },
  })
}
