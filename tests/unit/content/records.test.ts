import { expect, it } from 'vitest'
import { FOLDERS } from '../../../src/content/folders.ts'
import { labIds } from '../../../src/content/lab-loader.ts'
import { probeIds } from '../../../src/content/probe-ids.ts'
import { readExpected, readLab } from '../../../src/content/read-lab.ts'
import { readProbe, readProbeRecord } from '../../../src/content/read-probe.ts'

/** Why a folder has no full record, or nothing. */
function problems(folders: string[], read: (folder: string) => unknown): string[] {
  expect(folders).not.toEqual([])
  return folders.flatMap((folder) => {
    try {
      read(folder)
      return []
    } catch (error) {
      return [(error as Error).message]
    }
  })
}

it('every lab was recorded on every engine before it goes out', () => {
  const folders = labIds(FOLDERS.labs).map((id) => `${FOLDERS.labs}/${id}`)
  expect(problems(folders, (folder) => readExpected(folder, readLab(folder).file))).toEqual([])
  expect(
    problems(['tests/unit'], (folder) => readExpected(folder, { series: {} } as never)),
  ).toEqual([expect.stringMatching(/the record is missing\. Run `npm run record -- unit`/)])
})

it('every probe was recorded before it goes out', () => {
  const folders = probeIds().map((id) => `${FOLDERS.probes}/${id}`)
  expect(problems(folders, (folder) => readProbeRecord(folder, readProbe(folder).targets))).toEqual(
    [],
  )
})
