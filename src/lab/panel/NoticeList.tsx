import type { Signal } from '@preact/signals'
import { chooseLanguage, chooseView, overridden, programsOf, view } from './choice.ts'
import { openStore } from '../programs/edits.ts'
import { hiddenCharacters } from '../programs/hidden-characters.ts'
import { LIVE_PROGRAMS, type LiveProgram, PROGRAM_NAMES } from '../names.ts'
import { takeScripts } from '../programs/take-scripts.ts'
import { isHtmlPage } from '../../sandbox/html-page.ts'
import { NOTICE_ACTIONS, NOTICES } from '../words/notices.ts'
import { Sentence } from '../words/Sentence.tsx'
import type { PanelModel } from './panel-model.ts'

interface Notice {
  text: string
  actions?: { label: string; act: () => void }[]
}

/** What the reader should know of the shown programs, with what can be done about it. */
export function NoticeList({ model, shareNote }: { model: PanelModel; shareNote: Signal<string> }) {
  const notices = [
    ...aboutLink(model),
    ...aboutPrograms(model),
    ...aboutRefused(model),
    ...(model.editorNote.value === '' ? [] : [{ text: model.editorNote.value }]),
    ...aboutPages(model),
    ...(model.backendNote.value === '' ? [] : [{ text: model.backendNote.value }]),
    ...(shareNote.value === '' ? [] : [{ text: shareNote.value }]),
  ]
  return (
    <>
      {notices.map(({ text, actions = [] }) => (
        <p key={text}>
          <span>
            <Sentence text={text} />
          </span>
          {actions.map(({ label, act }) => (
            <button type="button" class="button" key={label} onClick={act}>
              {label}
            </button>
          ))}
        </p>
      ))}
    </>
  )
}

function aboutLink({ lab }: PanelModel): Notice[] {
  const store = openStore()
  const notices: Notice[] = []
  const { view: shown, language } = overridden.value
  if (shown !== undefined && shown !== 'both') {
    const [only] = programsOf(shown)
    notices.push({
      text: NOTICES.showsOne(only ? PROGRAM_NAMES[only] : ''),
      actions: [{ label: NOTICE_ACTIONS.showBoth, act: () => chooseView('both', store) }],
    })
  } else if (shown === 'both') {
    notices.push({
      text: NOTICES.showsBoth,
      actions: [{ label: NOTICE_ACTIONS.keepBoth, act: () => chooseView(view.value, store) }],
    })
  }
  if (language !== undefined && lab.record) {
    const other = language === 'python' ? 'browser' : 'python'
    notices.push({
      text: NOTICES.showsLanguage(language),
      actions: [
        {
          label: NOTICE_ACTIONS.showLanguage(other),
          act: () => chooseLanguage(other, store),
        },
      ],
    })
  }
  return notices
}

function aboutPrograms({ programs }: PanelModel): Notice[] {
  const notices: Notice[] = []
  if (programs.origin.value === 'shared') {
    notices.push({
      text: NOTICES.shared(hiddenCharacters(Object.values(programs.edits.value).join('\n'))),
      actions: [{ label: NOTICE_ACTIONS.original, act: () => programs.reset() }],
    })
  }
  const changed = LIVE_PROGRAMS.filter((program) => programs.elsewhere.value[program] !== undefined)
  if (changed.length > 0) {
    const names = changed.map((program) => PROGRAM_NAMES[program])
    notices.push({
      text: NOTICES.elsewhere(names),
      actions: [{ label: NOTICE_ACTIONS.undoElsewhere, act: () => programs.undoElsewhere() }],
    })
  }
  if (programs.restored.value) {
    notices.push({ text: NOTICES.restored })
  }
  if (Object.keys(programs.stale.value).length > 0) {
    notices.push({
      text: NOTICES.stale,
      actions: [
        { label: NOTICE_ACTIONS.useStale, act: () => programs.settleStale(true) },
        { label: NOTICE_ACTIONS.dropStale, act: () => programs.settleStale(false) },
      ],
    })
  }
  if (programs.hasHidden.value) {
    notices.push({
      text: NOTICES.aside,
      actions: [
        { label: NOTICE_ACTIONS.bringBack, act: () => programs.bringBack() },
        { label: NOTICE_ACTIONS.forget, act: () => programs.dropHidden() },
      ],
    })
  }
  return notices
}

function aboutPages(model: PanelModel): Notice[] {
  const texts = model.programs.texts.value
  return LIVE_PROGRAMS.filter((program) => isHtmlPage(texts[program])).map((program) => ({
    text: NOTICES.htmlPage(PROGRAM_NAMES[program]),
    actions: [{ label: NOTICE_ACTIONS.takeScripts, act: () => void takeScripts(model, program) }],
  }))
}

function aboutRefused(model: PanelModel): Notice[] {
  if (!model.refused.value) return []
  const { labTry, why } = model.refused.value
  const press = (base?: Record<LiveProgram, string>) =>
    void model.press(labTry, programsOf('both'), base)
  if (why === 'unloaded') {
    return [
      {
        text: NOTICES.tryNotLoaded(labTry.label),
        actions: [{ label: NOTICE_ACTIONS.again, act: () => press() }],
      },
    ]
  }
  return [
    {
      text: NOTICES.misfit(labTry.label),
      actions: [{ label: NOTICE_ACTIONS.fromOriginal, act: () => press(model.programs.originals) }],
    },
  ]
}
