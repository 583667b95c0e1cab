import '../translated-text.ts'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { RaceSize } from '../../content/race-times.ts'
import type { SandboxConfig } from '../../sandbox/page/urls.ts'
import { missingInBrowser, offerOfPage } from '../panel/missing-backends.ts'
import { shownProgramText } from '../panel/panel-page.ts'
import { pageHost } from '../run/host.ts'
import { Sentence } from '../words/Sentence.tsx'
import { LIMIT, Race, type Racer } from './race.ts'
import { RaceTable } from './RaceTable.tsx'
import { lossSentence, renderersOf, runsOf, softwareSentence, statusOf } from './words.ts'

interface LiveRaceProps {
  /** The program's file. */
  file: string
  /** The models that it trains. */
  sizes: RaceSize[]
  sandbox: SandboxConfig
  /** The address of the playground with the program in it. */
  edit: string
}

/** Runs a program on every backend of the reader's browser, and shows what each took. */
export default function LiveRace({ file, sizes, sandbox, edit }: LiveRaceProps) {
  const root = useRef<HTMLDivElement>(null)
  const race = useMemo(() => new Race(() => pageHost(sandbox)), [])
  useEffect(() => () => race.stop(), [])
  const state = race.now.value
  const running = state.state === 'running'
  const press = () => {
    const figure = root.current?.closest('figure')
    if (running) race.stop()
    else if (figure) {
      void race.start(shownProgramText(figure, file), file, missingInBrowser(offerOfPage()))
    }
  }
  return (
    <div class="live-run race-run" ref={root}>
      <p class="live-bar">
        <button type="button" class="button primary" onClick={press}>
          {running ? 'Stop the race' : 'Race the backends'}
        </button>
        <a href={edit}>
          Edit<span class="visually-hidden"> {file}</span> in the playground
        </a>
        <span role="status">
          <Sentence text={statusOf(state) || `Each backend has ${LIMIT} seconds at most.`} />
        </span>
      </p>
      {state.state !== 'idle' && (
        <>
          <RaceTable label="Table: this browser" sizes={sizes} racers={state.racers} />
          <Remarks racers={state.racers} />
        </>
      )}
    </div>
  )
}

/** What is to be said of a race, and what of its backends. */
function Remarks({ racers }: { racers: readonly Racer[] }) {
  const runs = runsOf(racers)
  const devices = racers.flatMap(({ backend, device }) =>
    device ? [{ backend, renderer: device.renderer }] : [],
  )
  const sentences = [
    lossSentence(runs),
    softwareSentence(devices),
    devices.length > 0 ? `Computed by ${renderersOf(devices)}.` : '',
  ].filter((sentence) => sentence !== '')
  return (
    <p class="race-remarks">
      {sentences.map((sentence) => (
        <>
          <Sentence text={sentence} />{' '}
        </>
      ))}
    </p>
  )
}
