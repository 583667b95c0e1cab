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

/** Each choice: its name in addresses and as an attribute of the root, where it is kept, and its values. */
export const CHOICES = {
  view: { name: 'view', key: 'layers-and-ops:view', values: VIEWS },
  language: { name: 'lang', key: 'layers-and-ops:lang', values: LANGUAGES },
} as const

/** The choice of the address, else of the store, else both programs in the browser. */
function readChoice(search: string, store: Store | undefined) {
  const query = new URLSearchParams(search)
  const kept = {
    view: oneOf(VIEWS, store?.getItem(CHOICES.view.key)) ?? 'both',
    language: oneOf(LANGUAGES, store?.getItem(CHOICES.language.key)) ?? 'browser',
  }
  const asked = {
    view: oneOf(VIEWS, query.get(CHOICES.view.name)) ?? kept.view,
    language: oneOf(LANGUAGES, query.get(CHOICES.language.name)) ?? kept.language,
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
  if (!query.has(CHOICES.view.name) && asked.view !== view.value) {
    view.value = asked.view
    setAttribute('view', asked.view)
    overridden.value = { ...overridden.value, view: asked.view }
  }
  if (!query.has(CHOICES.language.name) && asked.language !== language.value) {
    language.value = asked.language
    setAttribute('language', asked.language)
    overridden.value = { ...overridden.value, language: asked.language }
  }
}

/** The reader chooses: shown at once, and remembered. */
export function chooseView(value: View, store: Store | undefined): void {
  view.value = value
  setAttribute('view', value)
  overridden.value = { ...overridden.value, view: undefined }
  remember(store, 'view', value)
}

/** The reader chooses: shown at once, and remembered. */
export function chooseLanguage(value: Language, store: Store | undefined): void {
  language.value = value
  setAttribute('language', value)
  overridden.value = { ...overridden.value, language: undefined }
  remember(store, 'language', value)
}

/** The programs that a view runs. */
export function programsOf(value: View): LiveProgram[] {
  if (value === 'high') return ['high-level']
  return value === 'low' ? ['low-level'] : [...LIVE_PROGRAMS]
}

function setAttribute(choice: keyof typeof CHOICES, value: string): void {
  document.documentElement.dataset[CHOICES[choice].name] = value
}

function remember(store: Store | undefined, choice: keyof typeof CHOICES, value: string): void {
  try {
    store?.setItem(CHOICES[choice].key, value)
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
