import type { Lab } from '../../content/lab.ts'
import type { DownloadUrls } from '../downloads/urls.ts'
import type { SandboxConfig } from '../../sandbox/page/urls.ts'
import { LANGUAGES, type Language } from './choice.ts'
import type { LabRecord } from './lab-record.ts'

/** What the panel knows of its lab beside the programs, which it reads from the page. */
export interface LabInfo extends Pick<Lab, 'title' | 'question' | 'about' | 'series' | 'tries'> {
  id: string
  /** The largest gap that counts as agreement; absent where nothing is compared. */
  tolerance?: number | undefined
  toleranceReason?: string | undefined
  without?: Lab['without']
  /** What the parts of the programs are called; absent where they are not divided. */
  partNames?: Record<string, string> | undefined
  /** What was recorded; absent where nothing was. */
  record?: LabRecord | undefined
  /** Whether the recorded pictures stand beside the chart. */
  beside?: boolean | undefined
  sandbox: SandboxConfig
  downloads: DownloadUrls
}

/** The languages that a lab has programs in. */
export function languagesOf({ record }: LabInfo): readonly Language[] {
  return record ? LANGUAGES : ['browser']
}

/** What a series is called, and its x: as the lab says, else by the name that the program gave it. */
export function seriesInfo(
  { series }: Pick<LabInfo, 'series'>,
  name: string,
): { label: string; x: string } {
  return (Object.hasOwn(series, name) && series[name]) || { label: name, x: 'x' }
}
