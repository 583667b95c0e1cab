/** A name that a program can write, as the editor's completion shows it. */
export interface ApiEntry {
  name: string
  kind: 'function' | 'class' | 'namespace' | 'constant'
  /** Parameters and result, as in "(x: Tensor): Tensor". */
  signature?: string
  /** One line of help. */
  help?: string
  /** What a namespace holds. */
  members?: ApiEntry[]
  /** The key in `options` of the fields that its last argument takes. */
  options?: string
}

/** A field of an object that a function takes. */
export interface ApiOption {
  name: string
  type: string
  required?: true
  help?: string
}

/** All that completion knows. It is derived from the declarations of TensorFlow.js and of the lab module. */
export interface Api {
  tf: ApiEntry[]
  lab: ApiEntry[]
  tensor: ApiEntry[]
  model: ApiEntry[]
  options: Record<string, ApiOption[]>
}
