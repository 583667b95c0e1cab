import type { Loader } from 'astro/loaders'
import { folderLoader } from './folder-loader.ts'
import { probeIds } from './probe-ids.ts'
import { readProbe, readShownProbeRecord } from './read-probe.ts'

/** Makes an entry of each folder in `base`: its probe.yaml, its programs and, once it is recorded, its record. */
export function probeLoader(base: string, labs?: string): Loader {
  return folderLoader({
    name: 'probes',
    base,
    file: 'probe.yaml',
    ids: () => probeIds(base, labs),
    read(folder) {
      const { file, texts, targets } = readProbe(folder)
      return { ...file, texts, record: readShownProbeRecord(folder, targets) }
    },
  })
}
