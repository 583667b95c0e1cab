import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
  completionStatus,
  selectedCompletion,
} from '@codemirror/autocomplete'
import { localCompletionSource } from '@codemirror/lang-javascript'
import { type Extension, Prec } from '@codemirror/state'
import { type EditorView, keymap, type Rect } from '@codemirror/view'
import { loadApi } from './load-api.ts'
import { importedNames } from './imports.ts'
import { type CompletionOffer, offersAt } from './offers.ts'
import { placeAt } from './place.ts'

/**
 * Completion of what the modules export, of the fields that their functions take and of the program's own
 * names. Enter takes the chosen one, Tab never does: it belongs to the indentation and to leaving.
 */
export function completion(): Extension {
  return [
    autocompletion({
      override: [complete, localCompletionSource],
      icons: false,
      defaultKeymap: false,
      filterStrict: true,
      maxRenderedOptions: 60,
      positionInfo,
    }),
    Prec.highest(
      keymap.of([
        ...completionKeymap.filter(({ key }) => key !== 'Enter' && key !== 'Escape'),
        { key: 'Enter', run: (view) => !isWrittenOut(view) && acceptCompletion(view) },
        // Goes on to the editor's own Escape: one press closes the list and frees Tab.
        { key: 'Escape', run: (view) => closeCompletion(view) && false },
      ]),
    ),
  ]
}

/** Beside the list there is no room in a column of code: the help goes on from the list, away from the word. */
function positionInfo(view: EditorView, list: Rect): { style: string } {
  const word = view.coordsAtPos(view.state.selection.main.head)
  const side = word && word.top >= list.bottom ? 'bottom' : 'top'
  const width = Math.round(list.right - list.left)
  return {
    style: `${side}: ${Math.round(list.bottom - list.top)}px; left: -1px; width: ${width}px`,
  }
}

/** Where the word is already whole, Enter is a new line. */
function isWrittenOut(view: EditorView): boolean {
  if (completionStatus(view.state) !== 'active') return false
  const label = selectedCompletion(view.state)?.label ?? ''
  const { head } = view.state.selection.main
  return new RegExp(`(?:^|[^\\w$])${label.replaceAll('$', '\\$')}$`).test(
    view.state.sliceDoc(Math.max(0, head - label.length - 1), head),
  )
}

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context
  const place = placeAt(state, pos)
  if (!place) return null
  const needsWord = place.kind === 'name' || place.kind === 'option'
  if (needsWord && place.from === pos && !explicit) return null
  const api = await loadApi()
  if (!api || context.aborted) return null
  const offers = offersAt(place, api, importedNames(state.doc.toString()))
  // Whatever this dot follows may be no tensor: the list waits for a letter.
  const unsure = offers.some(({ kind }) => kind === 'method') && place.from === pos
  if (offers.length === 0 || (unsure && !explicit)) return null
  return { from: place.from, options: offers.map(asCompletion), validFor: /^[\w$]*$/ }
}

function asCompletion({ name, kind, detail, help }: CompletionOffer): Completion {
  return {
    label: name,
    type: kind,
    detail,
    info: () => {
      const words = document.createElement('div')
      const code = document.createElement('code')
      code.textContent = `${name}${detail.startsWith('(') ? '' : ' '}${detail}`
      words.append(code, help)
      return words
    },
  }
}
