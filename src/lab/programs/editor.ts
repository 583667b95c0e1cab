import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
} from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { completion } from './completion/completion.ts'
import { errorMark, goToError, showError } from './editor-error.ts'
import { NOTICES } from '../words/notices.ts'
import { refuseDrops } from './refuse-drops.ts'
import type { LineError } from './static-code.ts'
import styles from './code-mirror.css?inline'
import { STYLE_NONCE } from './style-nonce.ts'

export interface EditorOptions {
  parent: HTMLElement
  text: string
  /** The accessible name. */
  label: string
  /** The id of the text that says how to leave the editor. */
  describedBy: string
  onChange: (text: string) => void
  /** The editor did not take what it was given; why, in a sentence. */
  onRefused: (why: string) => void
}

export interface Editor {
  setText(text: string): void
  showError(error: LineError | undefined): void
  goToError(): void
  /** Shows the differences from an original, or none. */
  showChanges(original: string | undefined): Promise<void>
  focus(): void
  destroy(): void
}

/** How long Tab leaves the editor after Escape. */
const LEAVE_MS = 60_000

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.comment, tags.definitionKeyword], class: 'code-soft' },
  { tag: [tags.string, tags.special(tags.string)], class: 'code-good' },
  { tag: tags.number, class: 'code-warn' },
])

let hasStyles = false

/** Adds the rules of what the editor draws, once: a page whose code nobody edits goes without. */
function addStyles(): void {
  if (hasStyles) return
  hasStyles = true
  const style = document.createElement('style')
  style.nonce = STYLE_NONCE
  style.textContent = styles
  document.head.append(style)
}

/** A CodeMirror editor in the panel's type and colors. */
export function createEditor({
  parent,
  text,
  label,
  describedBy,
  onChange,
  onRefused,
}: EditorOptions): Editor {
  addStyles()
  const changes = new Compartment()
  let wanted: string | undefined
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(STYLE_NONCE),
        history(),
        indentOnInput(),
        bracketMatching(),
        javascript({ typescript: true }),
        syntaxHighlighting(highlight),
        errorMark(),
        completion(),
        refuseDrops(() => onRefused(NOTICES.dropRefused)),
        changes.of([]),
        keymap.of([
          { key: 'Escape', run: leaveByTab },
          ...defaultKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          autocapitalize: 'off',
          tabindex: '0',
        }),
        // The hint stays in view below the program, and must not lie on the line of the cursor.
        EditorView.scrollMargins.of(() => ({
          bottom: document.getElementById(describedBy)?.offsetHeight ?? 0,
        })),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    setText(next) {
      const text = view.state.doc.toString()
      if (text === next) return
      // One undo takes this back, and not what was typed before it.
      const annotations = isolateHistory.of('full')
      view.dispatch({ changes: changedPart(text, next), annotations })
    },
    showError: (error) => showError(view, error),
    goToError: () => void goToError(view),
    async showChanges(original) {
      wanted = original
      const { changesAgainst } = await import('./editor-changes.ts')
      if (wanted !== original) return
      const extension = original === undefined ? [] : changesAgainst(original)
      view.dispatch({ effects: changes.reconfigure(extension) })
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function leaveByTab(view: EditorView): boolean {
  view.setTabFocusMode(LEAVE_MS)
  return true
}

/** What to replace in a text to get another; the cursor keeps its place outside of that. */
function changedPart(text: string, next: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(text.length, next.length)
  let start = 0
  while (start < shorter && text[start] === next[start]) start++
  let end = 0
  while (end < shorter - start && text.at(-1 - end) === next.at(-1 - end)) end++
  return { from: start, to: text.length - end, insert: next.slice(start, next.length - end) }
}
