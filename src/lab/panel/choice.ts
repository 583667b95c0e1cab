import { signal } from '@preact/signals'
import type { Store } from '../programs/edits.ts'
import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'

export const VIEWS = ['both', 'high', 'low'] as const
export type View = (typeof VIEWS)[number]
export const LANGUAGES = ['browser', 'python'] as const
export type Language = (typeof LANGUAGES)[number]

/** Which programs are shown, on every lab of the page. Mirrored in attributes of the root for the style sheet. */
export const view = signal<View>('both')
export const language = signal<Language>('browser')
/** What a link set against the reader's own choice. */
export const overridden = signal<{ view?: View; language?: Language }>({})

const KEYS = { view: 'layers-and-ops:view', language: 'layers-and-ops:lang' } as const

/** The choice of the address, else of the store, else both programs in the browser. */
export function readChoice(search: string, store: Store | undefined) {
  const query = new URLSearchParams(search)
  const kept = {
    view: oneOf(VIEWS, store?.getItem(KEYS.view)) ?? 'both',
    language: oneOf(LANGUAGES, store?.getItem(KEYS.language)) ?? 'browser',
  }
  const asked = {
    view: oneOf(VIEWS, query.get('view')) ?? kept.view,
    language: oneOf(LANGUAGES, query.get('lang')) ?? kept.language,
  }
  return {
    ...asked,
    overridden: {
      ...(asked.view !== kept.view && { view: asked.view }),
      ...(asked.language !== kept.language && { language: asked.language }),
    },
  }
}

/** Takes the page's choice over into the signals. */
export function openChoice(search: string, store: Store | undefined): void {
  const choice = readChoice(search, store)
  view.value = choice.view
  language.value = choice.language
  overridden.value = choice.overridden
}

/** A link's hash chooses, where the address before it does not. Shown at once, and not remembered. */
export function override(asked: { view: View; language: Language }, search: string): void {
  const query = new URLSearchParams(search)
  if (!query.has('view') && asked.view !== view.value) {
    view.value = asked.view
    document.documentElement.dataset.view = asked.view
    overridden.value = { ...overridden.value, view: asked.view }
  }
  if (!query.has('lang') && asked.language !== language.value) {
    language.value = asked.language
    document.documentElement.dataset.lang = asked.language
    overridden.value = { ...overridden.value, language: asked.language }
  }
}

/** The reader chooses: shown at once, and remembered. */
export function chooseView(value: View, store: Store | undefined): void {
  view.value = value
  document.documentElement.dataset.view = value
  overridden.value = { ...overridden.value, view: undefined }
  remember(store, KEYS.view, value)
}

/** The reader chooses: shown at once, and remembered. */
export function chooseLanguage(value: Language, store: Store | undefined): void {
  language.value = value
  document.documentElement.dataset.lang = value
  overridden.value = { ...overridden.value, language: undefined }
  remember(store, KEYS.language, value)
}

/** The programs that a view runs. */
export function programsOf(value: View): LiveProgram[] {
  if (value === 'high') return ['high-level']
  return value === 'low' ? ['low-level'] : [...LIVE_PROGRAMS]
}

function remember(store: Store | undefined, key: string, value: string): void {
  try {
    store?.setItem(key, value)
  } catch {
    // The choice holds for this page.
  }
}

function oneOf<T extends string>(
  known: readonly T[],
  value: string | null | undefined,
): T | undefined {
  return known.find((one) => one === value)
}
