import type { Backend } from '../../sandbox/protocol.ts'

/** What a standalone page holds beside its script: everything that a run needs. */
export interface StandaloneContent {
  title: string
  question: string
  /** Where the page was saved. */
  address: string
  file: string
  program: string
  /** TensorFlow.js's release. */
  version: string
  backend: Extract<Backend, 'webgl' | 'cpu'>
  worker: string
  core: string
  /** tf.data and the converter, where the program names them. */
  extras?: string
  /** The text of each data set that the program reads, by its name. */
  data: Record<string, string>
}

/** The id of the element that holds the content as JSON. */
export const CONTENT_ID = 'content'
