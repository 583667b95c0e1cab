import { unifiedMergeView } from '@codemirror/merge'
import type { Extension } from '@codemirror/state'

/** Shows the lines of the original that are gone, and marks those that are new. */
export function changesAgainst(original: string): Extension {
  return unifiedMergeView({
    original,
    gutter: false,
    mergeControls: false,
    highlightChanges: false,
  })
}
