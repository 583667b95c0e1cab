import '../translated-text.ts'
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { LostSet } from './kept.ts'
import { OwnList } from './OwnList.tsx'
import { useFileDrop } from './use-file-drop.ts'
import type { OwnDataSet } from './table.ts'

/** What the page says of the last file or click. */
interface Said {
  good: boolean
  text: string
}

const NOT_KEPT = 'The browser did not keep it. A private window or a full disk can be the cause.'

/** The reader's CSV files: chosen or dropped, checked, kept in this browser, listed, removed. */
export default function OwnData({ builtIn }: { builtIn: string[] }) {
  const sets = useSignal<(OwnDataSet | LostSet)[]>([])
  const said = useSignal<Said | null>(null)
  const input = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const say = (text: string, good = true) => {
    said.value = { good, text }
  }
  const list = async () => {
    const { ownDataSets } = await import('./store.ts')
    sets.value = await ownDataSets()
  }
  const take = async (files: File[]) => {
    for (const file of files) {
      try {
        say(await keep(file, builtIn))
      } catch (error) {
        say(`${file.name}: ${(error as Error).message}`, false)
        break
      }
    }
    await list().catch(() => undefined)
  }
  const remove = async (name: string) => {
    const { removeOwnData } = await import('./store.ts')
    await removeOwnData(name)
    await list()
    say(`“${name}” is removed.`)
    document.getElementById(input)?.focus()
  }
  const choose = async (set: OwnDataSet, question: string, value: string) => {
    try {
      say(await readAgain(set, question, value))
    } catch (error) {
      say(`${set.file}: ${(error as Error).message}`, false)
    }
    await list().catch(() => undefined)
  }
  const takeChosen = async () => {
    if (!chooser.current) return
    await take([...(chooser.current.files ?? [])])
    // So that the same file, mended, can be chosen again.
    chooser.current.value = ''
  }
  useEffect(() => {
    // On a slow network a file can be chosen before this code has arrived.
    if (chooser.current?.files?.length) void takeChosen()
    else list().catch(() => undefined)
  }, [])
  const dropping = useFileDrop((files) => void take(files))

  return (
    <div class={`own-data${dropping ? ' dropping' : ''}`}>
      <div class="own-data-drop">
        <label for={input}>Choose a CSV file, or drop one anywhere on this page.</label>
        <input
          id={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          multiple
          ref={chooser}
          onChange={() => void takeChosen()}
        />
      </div>
      <p role="status" class="own-data-good">
        {said.value?.good && said.value.text}
      </p>
      <p role="alert" class="own-data-bad">
        {said.value?.good === false && said.value.text}
      </p>
      <OwnList
        sets={sets.value}
        onRemove={(name) =>
          void remove(name).catch(() => say('The browser did not remove it.', false))
        }
        onChoose={(set, question, value) => void choose(set, question, value)}
        onCopy={(line) =>
          void copy(line).catch(() => say('What copies did not load. Check the connection.', false))
        }
      />
    </div>
  )
}

/** Reads a file and keeps it; what became of it, in a sentence. A file of the same name keeps its choices. */
async function keep(file: File, builtIn: string[]): Promise<string> {
  const [{ dataName, readCsvFile }, { choicesOf }] = await parts()
  const data = await readCsvFile(file, builtIn, await choicesOf(dataName(file.name)))
  await store(data)
  const look = data.questions.length + data.warnings.length > 0 ? ' See below how it was read.' : ''
  return `${file.name} is kept in this browser. Programs read it as data('${data.name}').${look}`
}

/** Reads a kept file as the reader chose; what became of it, in a sentence. */
async function readAgain(set: OwnDataSet, question: string, value: string): Promise<string> {
  const [{ chooseReading }] = await parts()
  await store(chooseReading(set, question, value))
  return `“${set.name}” is read again, as you chose.`
}

async function copy(line: string): Promise<void> {
  const { copyText } = await import('../../site/clipboard.ts')
  await copyText(line, 'The line')
}

async function store(data: OwnDataSet): Promise<void> {
  const [, { keepOwnData }] = await parts()
  await keepOwnData(data).catch(() => {
    throw new Error(NOT_KEPT)
  })
}

function parts() {
  return Promise.all([import('./read-file.ts'), import('./store.ts')])
}
