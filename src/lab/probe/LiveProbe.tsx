import '../translated-text.ts'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { SandboxConfig } from '../../sandbox/page/urls.ts'
import { BACKEND_NAMES } from '../names.ts'
import { missingInBrowser, offerOfPage } from '../panel/missing-backends.ts'
import { keptBackend, shownProgramText } from '../panel/panel-page.ts'
import { openStore } from '../programs/edits.ts'
import { pageHost } from '../run/host.ts'
import { Outcome } from './Outcome.tsx'
import { type LiveRun, ProbeRunner } from './probe-runner.ts'

interface LiveProbeProps {
  /** The program's file. */
  file: string
  sandbox: SandboxConfig
  /** The address of the playground with the program in it. */
  edit: string
}

/** Runs a program of a probe where it stands, on the backend that the reader chose last. */
export default function LiveProbe({ file, sandbox, edit }: LiveProbeProps) {
  const root = useRef<HTMLDivElement>(null)
  const runner = useMemo(() => new ProbeRunner(() => pageHost(sandbox)), [])
  const backend = () => keptBackend(openStore(), missingInBrowser(offerOfPage()))
  const live = runner.live.value
  const running = live.state === 'running'
  useEffect(() => () => runner.stop(), [])

  const press = () => {
    const section = root.current?.closest<HTMLElement>('.probe-program')
    if (running) runner.stop()
    else if (section) void runner.start(shownProgramText(section, file), file, backend())
  }
  const warm = () => runner.warm(backend())
  return (
    <div class="live-run probe-run" ref={root}>
      <p class="live-bar">
        <button type="button" class="button" onClick={press} onPointerEnter={warm} onFocus={warm}>
          {running ? 'Stop' : 'Run'} <span class="visually-hidden">{file}</span>
        </button>
        <a href={edit}>
          Edit<span class="visually-hidden"> {file}</span> in the playground
        </a>
        <span role="status">{statusOf(live)}</span>
      </p>
      {live.state === 'done' && <Outcome printed={live.printed} where={whereOf(live)} />}
      <div role="alert">
        {live.error && <Outcome printed={live.printed} error={live.error} where={whereOf(live)} />}
        {live.state === 'failed' && live.reason !== undefined && <p>{live.reason}</p>}
      </div>
    </div>
  )
}

function statusOf({ state, reason }: LiveRun): string {
  const words: Record<LiveRun['state'], string> = {
    idle: '',
    running: 'Running.',
    done: 'Run done.',
    failed: 'Run failed.',
    stopped: ['Run stopped.', reason].filter(Boolean).join(' '),
  }
  return words[state]
}

/** Where the run computed, and why not where it was asked to. */
function whereOf({ device }: LiveRun): string {
  if (!device) return 'here'
  const here = `here on ${BACKEND_NAMES[device.backend]}`
  if (device.backend === device.requested) return here
  return `${here}, in place of ${BACKEND_NAMES[device.requested]}. ${device.reason ?? ''}`
}
