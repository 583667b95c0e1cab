/** What is only said after a run: it is loaded when one begins. */
export { adviceOn } from './advice.ts'
export { notFiniteRemarks } from './not-finite.ts'
export { leftBehind, thinnedOut } from './remarks.ts'
