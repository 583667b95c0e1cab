import type { TimelineEvent } from '../../src/content/event.ts'
import type { Uploads } from './uploads.ts'

/** Packages whose releases are dated, as titles of events name them. */
const PACKAGES: Record<string, string> = {
  Keras: 'keras',
  'Keras Core': 'keras-core',
  TensorFlow: 'tensorflow',
  KerasTuner: 'keras-tuner',
  AutoKeras: 'autokeras',
  PyTorch: 'torch',
}

/** An event of the timeline, and its file. */
export interface WrittenEvent {
  file: string
  data: TimelineEvent
}

/** The packages that the dates of the events have to be looked up for. */
export function packagesOf(events: WrittenEvent[]): string[] {
  const named = events.flatMap(({ data }) => data.release?.name ?? [])
  return [...new Set([...Object.values(PACKAGES), ...named])].sort()
}

/** What is wrong with an event's date by the registry, with the remedy; undefined where nothing is. */
export function problemOfDate(
  { file, data: { date, title, release } }: WrittenEvent,
  uploads: Uploads,
): string | undefined {
  if (release) {
    const { name, version } = release
    const upload = uploads[name]?.[version]
    if (!upload) return `${file}: PyPI has no ${name} ${version}. Mend release.`
    if (upload.on === date) return undefined
    return `${file}: ${name} ${version} was uploaded on ${upload.on}, not ${date}. Mend date and the file’s name.`
  }
  const [name, version] = releaseInTitle(title) ?? []
  if (name === undefined || version === undefined || !uploads[name]?.[version]) return undefined
  return `${file}: the title names a release. Add release: pkg:pypi/${name}@${version}`
}

/** "TensorFlow 2.13" in a title is tensorflow 2.13.0. */
function releaseInTitle(title: string): [name: string, version: string] | undefined {
  const [, library = '', numbers = ''] = /^([A-Z][\w ]*?) (\d+(?:\.\d+)+)\b/.exec(title) ?? []
  const name = PACKAGES[library]
  if (name === undefined) return undefined
  const parts = numbers.split('.')
  return [name, [...parts, '0'].slice(0, 3).join('.')]
}
