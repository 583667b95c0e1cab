import type { z } from 'astro/zod'

/** What was said to the questions of a kind, by field. */
export type Values = Readonly<Record<string, string>>

/** A thing to be asked, in the terminal or as a flag of the same name. */
export interface ScaffoldField {
  name: string
  question: string
  /** What holds where nothing is said; absent where it must be said. `known` has the answers before it. */
  initial?: (known: Values) => string
  /** What can be chosen; of a field with `several`, one or more of them with commas between. */
  choices?: () => readonly string[]
  several?: true
  /** What the flag means where it stands without a value; absent where it needs one. */
  bare?: string
  /** What is wrong with an answer, in a sentence; its choices are checked before. */
  problem?: (value: string, known: Values) => string | undefined
}

/** A file to be written. */
export interface NewFile {
  /** From the root of the project. */
  path: string
  text: string
  /** That it is there already, and gets a text that has grown. */
  grows?: true
  /** What its fields must be; `value` is what they hold. */
  checked?: { schema: z.ZodType; value: unknown }
}

/** What a kind makes of the answers. */
export interface Scaffold {
  files: NewFile[]
  /** What to open and what to run next, a line each. */
  next: string[]
}

/** A kind of content that `npm run new` writes. The first field is its name, said without a flag. */
export interface ContentScaffold {
  /** What it is, for the list of kinds. */
  about: string
  fields: [ScaffoldField, ...ScaffoldField[]]
  write: (values: Values) => Scaffold
}

/** A mistake in what was asked for, in words for whoever asked. */
export class Refused extends Error {}
