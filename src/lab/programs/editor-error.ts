import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view'
import type { LineError } from './static-code.ts'

interface Marked {
  decorations: DecorationSet
  failed: boolean
}

const NOTHING: Marked = { decorations: Decoration.none, failed: false }

const setError = StateEffect.define<LineError | undefined>()

const errorField = StateField.define<Marked>({
  create: () => NOTHING,
  update(marked, { effects, changes, state }) {
    for (const effect of effects) {
      if (effect.is(setError)) return markOf(state, effect.value)
    }
    return { ...marked, decorations: marked.decorations.map(changes) }
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.contentAttributes.from(field, ({ failed }) => ({ 'aria-invalid': String(failed) })),
  ],
})

/** What went wrong, under the line where it did. */
class ErrorWords extends WidgetType {
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override eq(other: ErrorWords): boolean {
    return other.#text === this.#text
  }

  override toDOM(): HTMLElement {
    const words = document.createElement('div')
    words.className = 'error-words'
    words.textContent = this.#text
    return words
  }
}

function markOf(state: EditorState, error: LineError | undefined): Marked {
  if (!error || error.line > state.doc.lines) return NOTHING
  const { from, to } = state.doc.line(error.line)
  const decorations = Decoration.set([
    Decoration.line({ class: 'error-line' }).range(from),
    Decoration.widget({ widget: new ErrorWords(error.text), block: true, side: 1 }).range(to),
  ])
  return { decorations, failed: true }
}

/** Marks the line of an error; F8 goes to it. */
export function errorMark(): Extension {
  return [errorField, keymap.of([{ key: 'F8', run: goToError }])]
}

/** Marks another line, or none. */
export function showError(view: EditorView, error: LineError | undefined): void {
  view.dispatch({ effects: setError.of(error) })
}

/** Puts the cursor into the marked line. False where there is none. */
export function goToError(view: EditorView): boolean {
  const { value, from } = view.state.field(errorField).decorations.iter()
  if (!value) return false
  view.dispatch({
    selection: { anchor: from },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  })
  view.focus()
  return true
}
