import { anchorOf, PROGRAM_NAMES } from '../names.ts'
import { pageAddress } from '../page-address.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import type { ProgramRun } from '../run/run.ts'
import { asPng, browserPen, chartFile, lightInks } from './chart-file.ts'
import { embedCode } from './embed-code.ts'
import { modelArchive } from './model-archive.ts'
import { standalonePage } from './standalone-page.ts'

/** A program as it is shown. */
export interface ProgramFile {
  name: string
  text: string
}

/** A file that can be had: made here, or lying on the site under `url`; or a text that is copied. */
export interface Download {
  /** The name of the saved file. */
  name: string
  /** The name in the list, and what the file is. */
  label: string
  about: string
  type: string
  make: () => Promise<BlobPart>
  url?: string
  copied?: true
}

export interface DownloadGroup {
  title: string
  downloads: Download[]
  /** What cannot be had, and why. */
  remarks: string[]
}

/** What can be downloaded of a lab now. */
export function downloadGroups(model: PanelModel, files: ProgramFile[]): DownloadGroup[] {
  const python = files.filter(({ name }) => name.endsWith('.py'))
  const groups = [
    {
      title: 'Browser programs, as they are shown',
      downloads: files
        .filter(({ name }) => name.endsWith('.ts'))
        .flatMap((file) => [programFile(model, file, 'the program'), standalone(model, file)]),
      remarks: [],
    },
    { title: 'Python programs', downloads: pythonDownloads(model, python), remarks: [] },
    { title: 'The chart, as it is shown', downloads: charts(model), remarks: [] },
    { title: 'In a page of yours', downloads: embed(model), remarks: [] },
    { title: 'Trained in the last run', ...trained(model) },
  ]
  return groups.filter(({ downloads, remarks }) => downloads.length + remarks.length > 0)
}

function programFile({ lab }: PanelModel, { name, text }: ProgramFile, about: string): Download {
  const make = async () => text
  return { name: `${lab.id}-${name}`, label: name, about, type: 'text/plain', make }
}

function standalone(model: PanelModel, { name: file, text: program }: ProgramFile): Download {
  const { lab } = model
  const label = file.replace(/\.ts$/, '.html')
  return {
    name: `${lab.id}-${label}`,
    label,
    about: 'a page that runs it without this site and without a network',
    type: 'text/html',
    make: () => standalonePage(model, lab.downloads, { file, program }),
  }
}

function pythonDownloads(model: PanelModel, files: ProgramFile[]): Download[] {
  const { id, downloads } = model.lab
  if (downloads.python === undefined) return []
  const linked = (label: string, about: string): Download => ({
    name: `${id}-${label}`,
    label,
    about,
    type: '',
    make: async () => '',
    url: `${downloads.python}/${label}`,
  })
  return [
    ...files.flatMap((file) => [
      programFile(model, file, 'the program alone; it needs the lab module'),
      linked(
        file.name.replace(/\.py$/, '.ipynb'),
        'a notebook with the lab module and the data in it',
      ),
    ]),
    linked('python.zip', 'both programs, the lab module, the data and requirements.txt'),
  ]
}

function charts(model: PanelModel): Download[] {
  if (!model.chart.value) return []
  const file = () => {
    const address = `${pageAddress()}#${anchorOf(model.lab.id)}`
    const chart = chartFile(model, address, lightInks(), browserPen())
    if (!chart) throw new Error('Nothing is drawn yet.')
    return chart
  }
  const kinds = [
    ['chart.svg', 'image/svg+xml', 'a drawing with its caption', async () => file().svg],
    ['chart.png', 'image/png', 'a picture of the same', async () => asPng(file())],
  ] as const
  return kinds.map(([label, type, about, make]) => {
    return { name: `${model.lab.id}-${label}`, label, about, type, make }
  })
}

function embed({ lab }: PanelModel): Download[] {
  const { embed } = lab.downloads
  if (embed === undefined) return []
  const make = async () => embedCode(lab.title, new URL(embed, location.href).href)
  const about = 'copies the HTML that shows the lab there'
  return [{ name: 'The frame', label: '<iframe>', about, type: 'text/html', make, copied: true }]
}

function trained({
  lab,
  runs,
}: Pick<PanelModel, 'lab' | 'runs'>): Pick<DownloadGroup, 'downloads' | 'remarks'> {
  const ended = runs.value.filter(({ outcome }) => outcome === 'done')
  if (ended.length === 0) {
    return { downloads: [], remarks: ['Run the programs first: then what they trained is here.'] }
  }
  return {
    downloads: ended.flatMap((run) => trainedDownload(lab, run)),
    remarks: ended.flatMap(whyNot),
  }
}

function trainedDownload(lab: PanelModel['lab'], run: ProgramRun): Download[] {
  if (!run.trained || !('saved' in run.trained)) return []
  const { saved } = run.trained
  const isModel = saved.kind === 'layers'
  const label = `${run.program}-${isModel ? 'model' : 'weights'}.zip`
  return [
    {
      name: `${lab.id}-${label}`,
      label,
      about: isModel
        ? 'the model, for tf.loadLayersModel'
        : 'its variables, for tf.io.loadWeights; a program of ops has no model to save',
      type: 'application/zip',
      make: async () => modelArchive(saved, { lab: lab.title, file: run.file }),
    },
  ]
}

function whyNot({ program, trained }: ProgramRun): string[] {
  if (!trained) return [`${PROGRAM_NAMES[program]} trained nothing that can be saved.`]
  return 'problem' in trained
    ? [`${PROGRAM_NAMES[program]}: what it trained cannot be saved. ${trained.problem}`]
    : []
}
