import { download } from '../../sandbox/page/download.ts'
import { namesExtras } from '../../sandbox/page/extras.ts'
import { ownData } from '../own-data/store.ts'
import { pageAddress } from '../page-address.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { type StandaloneParts, standaloneDocument } from '../standalone/document.ts'
import { dataNamesIn } from './data-names.ts'
import type { DownloadUrls } from './urls.ts'

/** A program as it is shown, as a page of its own that needs nothing else. */
export async function standalonePage(
  { lab, backend }: PanelModel,
  urls: DownloadUrls,
  { file, program }: { file: string; program: string },
): Promise<string> {
  const { parts, data } = lab.sandbox
  const [common, core, worker, extras, ...texts] = await Promise.all([
    download(urls.standalone),
    download(parts.core),
    download(parts.worker),
    namesExtras(program) ? download(parts.extras) : undefined,
    ...dataNamesIn(program, data.names).map(
      async (name) => [name, await download(`${data.folder}${name}.json`)] as const,
    ),
    ...dataNamesIn(program, await ownData.names())
      .filter((name) => !data.names.includes(name))
      .map(async (name) => [name, (await ownData.read(name)) ?? ''] as const),
  ])
  const shared = JSON.parse(common) as StandaloneParts
  return standaloneDocument(shared, {
    title: lab.title,
    question: lab.question,
    address: pageAddress(),
    file,
    program,
    version: shared.version,
    backend: backend.value === 'cpu' ? 'cpu' : 'webgl',
    worker,
    core,
    ...(extras !== undefined && { extras }),
    data: Object.fromEntries(texts),
  })
}
