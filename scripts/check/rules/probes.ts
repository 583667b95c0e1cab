import { FOLDERS } from '../../../src/content/folders.ts'
import { folderIds } from '../../../src/content/folder-loader.ts'
import { probeIds } from '../../../src/content/probe-ids.ts'
import { attempt, problemsOf, type Problem } from '../../../src/content/problem.ts'
import { readProbe, readProbeRecord } from '../../../src/content/read-probe.ts'
import type { Content } from '../read-content.ts'
import { idsShown } from '../shown.ts'
import { oddName } from '../text-rules.ts'

/** What is wrong with probes: their files and records, and probes that neither a page nor a claim shows. */
export function probeProblems({ pages, entries, unread }: Content): Problem[] {
  const shown = idsShown('Probe', pages)
  const isClaimed = (id: string) =>
    entries.claims.some(({ data }) => data.probe === id) ||
    [...unread.values()].some((text) => text.includes(`probe: ${id}`))
  return [
    ...problemsOf(() => probeIds()),
    ...folderIds(FOLDERS.probes).flatMap((id) => {
      const file = `${FOLDERS.probes}/${id}/probe.yaml`
      const lost = !shown.has(id) && !isClaimed(id)
      const what = 'neither a page nor a claim shows the probe'
      const remedy = `Write <Probe id="${id}" /> on a page, or \`probe: ${id}\` in a claim.`
      return [
        ...oneProbe(`${FOLDERS.probes}/${id}`),
        ...oddName(file, id),
        ...(lost ? [{ file, field: `<Probe id="${id}">`, what, remedy }] : []),
      ]
    }),
  ]
}

function oneProbe(folder: string): Problem[] {
  const probe = attempt(() => readProbe(folder))
  if (!('value' in probe)) return probe.problems
  return problemsOf(() => readProbeRecord(folder, probe.value.targets))
}
