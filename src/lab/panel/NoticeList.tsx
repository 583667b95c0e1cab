import type { Signal } from '@preact/signals'
import { chooseLanguage, chooseView, overridden, programsOf, view } from './choice.ts'
import { openStore } from '../programs/edits.ts'
import { hiddenCharacters } from '../programs/hidden-characters.ts'
import { LIVE_PROGRAMS, type LiveProgram, PROGRAM_NAMES } from '../names.ts'
import { takeScripts } from '../programs/take-text.ts'
import { isHtmlPage } from '../../sandbox/html-page.ts'
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
          {text}
          {actions.map(({ label, act }) => (
            <button type="button" key={label} onClick={act}>
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
      text: `This link shows ${only ? PROGRAM_NAMES[only] : ''} only.`,
      actions: [{ label: 'Show both', act: () => chooseView('both', store) }],
    })
  } else if (shown === 'both') {
    notices.push({
      text: 'This link shows both programs.',
      actions: [{ label: 'Keep both', act: () => chooseView(view.value, store) }],
    })
  }
  if (language !== undefined && lab.record) {
    const other = language === 'python' ? 'browser' : 'python'
    notices.push({
      text: `This link shows the ${language === 'python' ? 'Python' : 'browser'} programs.`,
      actions: [
        {
          label: `Show the ${other === 'python' ? 'Python' : 'browser'} programs`,
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
      text: `Shared code: read it before you run it. ${hiddenCharacters(Object.values(programs.edits.value).join('\n'))}`.trim(),
      actions: [{ label: 'Show the original', act: () => programs.reset() }],
    })
  }
  const changed = LIVE_PROGRAMS.filter((program) => programs.elsewhere.value[program] !== undefined)
  if (changed.length > 0) {
    const names = changed.map((program) => PROGRAM_NAMES[program])
    notices.push({
      text: `You changed ${names.join(' and ')} in another tab. Tabs share your edits, so this one shows them too.`,
      actions: [{ label: 'Bring back what was here', act: () => programs.undoElsewhere() }],
    })
  }
  if (programs.restored.value) {
    notices.push({ text: 'These are your edits from an earlier visit. Reset shows the original.' })
  }
  if (Object.keys(programs.stale.value).length > 0) {
    notices.push({
      text: 'The lab has changed since you edited it. Your edits are kept.',
      actions: [
        { label: 'Use my edits', act: () => programs.settleStale(true) },
        { label: 'Drop them', act: () => programs.settleStale(false) },
      ],
    })
  }
  if (programs.hasHidden.value) {
    notices.push({
      text: 'Your edits are set aside.',
      actions: [
        { label: 'Bring them back', act: () => programs.bringBack() },
        { label: 'Forget them', act: () => programs.dropHidden() },
      ],
    })
  }
  return notices
}

function aboutPages(model: PanelModel): Notice[] {
  const texts = model.programs.texts.value
  return LIVE_PROGRAMS.filter((program) => isHtmlPage(texts[program])).map((program) => ({
    text: `${PROGRAM_NAMES[program]} is an HTML page. The panel runs JavaScript, without a page.`,
    actions: [{ label: 'Take its scripts', act: () => void takeScripts(model, program) }],
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
        text: `What “${labTry.label}” needs did not load. Check the connection.`,
        actions: [{ label: 'Try again', act: () => press() }],
      },
    ]
  }
  return [
    {
      text: `“${labTry.label}” does not fit the programs as they are now: you have changed lines that it changes too.`,
      actions: [{ label: 'Use the original and run', act: () => press(model.programs.originals) }],
    },
  ]
}
