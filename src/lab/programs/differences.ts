/** All that needs the library for differences, in one part of the page that is loaded when it is needed. */
export { applyTry } from '../../content/apply-try.ts'
export { countChanges, unifiedRows } from './changes.ts'
export { mergeEdits } from './merge-edits.ts'
