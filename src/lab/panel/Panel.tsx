import '../translated-text.ts'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { chooseLanguage, language, openChoice, programsOf, view } from './choice.ts'
import { openStore } from '../programs/edits.ts'
import { Facts } from './Facts.tsx'
import { pageHost } from '../run/host.ts'
import { explainWords } from '../help/explain.ts'
import { Help } from '../help/Help.tsx'
import { KeepButton } from '../chart/KeepButton.tsx'
import type { LabInfo } from './lab-info.ts'
import { later } from '../later.tsx'
import { anchorOf } from '../names.ts'
import { missingForLab, missingInBrowser, offerOfPage } from './missing-backends.ts'
import { NoticeList, Notices } from './Notices.tsx'
import { CurveNumbers } from '../chart/CurveNumbers.tsx'
import { Output } from './Output.tsx'
import { PaceControls } from '../run/PaceControls.tsx'
import { keepBackend, keptBackend, programFiles, shownProgramText } from './panel-page.ts'
import { PanelModel } from './panel-model.ts'
import { KeptList, PanelFigure } from './PanelFigure.tsx'
import { LivePictures } from '../pictures/live-later.ts'
import { ProgramColumns } from '../programs/ProgramColumns.tsx'
import { openShared, share } from '../share/share-later.ts'
import { StatusRow } from './StatusRow.tsx'
import { throttle } from '../run/throttle.ts'
import { loadJudge } from './judge-later.ts'
import { ToleranceRemarks } from './ToleranceRemarks.tsx'
import { Toolbar } from './Toolbar.tsx'
import { Tries } from './Tries.tsx'

interface PanelProps {
  lab: LabInfo
  /** The highlighted programs, the recorded fields and the tables of the curves, as the page has them. */
  high?: ComponentChildren
  low?: ComponentChildren
  keras?: ComponentChildren
  tensorflow?: ComponentChildren
  fields?: ComponentChildren
  tables?: ComponentChildren
}

const Alerts = later(async () => (await import('./Alerts.tsx')).Alerts)

/** Loads what a reader who turns to the panel may need next, while there is a network. */
function loadRest(): void {
  void NoticeList.load()
  void KeptList.load()
  void Alerts.load()
  void LivePictures.load()
  // Whoever presses a try loads it again, and is told where it cannot be had.
  loadJudge().catch(() => undefined)
}

/** A lab on the page: drawn whole at build time, alive once it is near the screen. */
export default function Panel({ lab, high, low, keras, tensorflow, fields, tables }: PanelProps) {
  const root = useRef<HTMLElement>(null)
  const missing = useSignal(missingForLab(lab.without))
  const shareNote = useSignal('')
  const alive = useSignal(false)
  const model = useMemo(
    () => new PanelModel({ lab, host: () => pageHost(lab.sandbox), throttle }),
    [],
  )
  const warm = () => {
    const [first = 'high-level'] = programsOf(view.value)
    model.session.warm(model.backend.value, model.programs.originals[first])
  }
  const showLive = () => {
    if (lab.record && language.value === 'python') chooseLanguage('browser', openStore())
  }
  const run = (inSteps = false) => {
    showLive()
    model.run(programsOf(view.value), inSteps)
  }

  useEffect(() => {
    const section = root.current
    if (!section) return
    alive.value = true
    const store = openStore()
    openChoice(location.search, store)
    missing.value = { ...missingInBrowser(offerOfPage()), ...missing.value }
    model.backend.value = keptBackend(store, missing.value)
    const originals = {
      'high-level': shownProgramText(section, 'high-level'),
      'low-level': shownProgramText(section, 'low-level'),
    }
    model.programs.open(originals, store)
    const open = () => void openShared(model, shareNote)
    open()
    const ended = new AbortController()
    const { signal } = ended
    addEventListener('hashchange', open, { signal })
    // Another tab has written; or this page, put away meanwhile, was told of nothing.
    for (const event of ['storage', 'pageshow']) {
      addEventListener(event, () => model.programs.hear(), { signal })
    }
    // A page that is put away keeps no program that answers.
    addEventListener('pagehide', () => model.session.dismiss(), { signal })
    return () => {
      ended.abort()
      model.stop()
      model.session.dismiss()
    }
  }, [])
  const outcome = model.outcome.value
  useEffect(() => {
    if (outcome !== undefined && root.current?.matches(':hover, :focus-within')) warm()
  }, [outcome])

  return (
    <section
      class="lab wide to-edges"
      id={anchorOf(lab.id)}
      aria-labelledby={`${anchorOf(lab.id)}-title`}
      ref={root}
      {...explainWords}
      onPointerEnter={loadRest}
      onFocusCapture={loadRest}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        event.stopPropagation()
        run()
      }}
    >
      <header class="lab-head">
        <h2 class="serif" id={`${anchorOf(lab.id)}-title`}>
          {lab.title}
        </h2>
        <p>{lab.question}</p>
        <Help panel={root} />
      </header>
      <Toolbar
        model={model}
        missing={missing.value}
        onRun={() => run()}
        onIntent={warm}
        onLanguage={(value) => chooseLanguage(value, openStore())}
        onBackend={(value) => {
          model.session.dismiss()
          model.backend.value = value
          keepBackend(openStore(), value)
          warm()
        }}
        onEdit={() => {
          showLive()
          model.editing.value = !model.editing.value
          warm()
        }}
        onShare={() => void share(model, shareNote)}
        files={() => (root.current ? programFiles(root.current, model) : [])}
      />
      <StatusRow model={model}>
        <PaceControls model={model} onStepFromRest={() => run(true)}>
          <KeepButton model={model} />
        </PaceControls>
      </StatusRow>
      <PanelFigure model={model} alive={alive.value}>
        {fields}
      </PanelFigure>
      <Facts model={model} />
      <Alerts when={outcome !== undefined} model={model} />
      <Notices model={model} shareNote={shareNote} />
      <Output model={model} />
      <ProgramColumns
        model={model}
        slots={{ 'high-level': high, 'low-level': low, keras, tensorflow }}
      />
      <Tries model={model} onPress={(labTry) => void model.press(labTry, programsOf('both'))} />
      <ToleranceRemarks lab={lab} />
      <CurveNumbers model={model}>{tables}</CurveNumbers>
    </section>
  )
}
