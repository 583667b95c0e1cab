/** One thing that is wrong with a file, and how to mend it. */
export interface Problem {
  /** From the root of the project. */
  file: string
  line?: number | undefined
  /** The field of a data file, the property of a component, or the program of a lab. */
  field?: string | undefined
  /** What is wrong: a sentence without its full stop. */
  what: string
  /** How to mend it: whole sentences. */
  remedy: string
}

/** A problem in one line, as every command says it: `path:line field: what is wrong. How to mend it.` */
export function describeProblem({ file, line, field, what, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`
  return `${place}${field === undefined ? '' : ` ${field}`}: ${what}. ${remedy}`
}

/** Content that cannot be used. Its message has a line for each problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(...problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** What a reader gives, or the problems for which it refuses. Throws what is no problem of the content. */
export function attempt<T>(read: () => T): { value: T; problems: [] } | { problems: Problem[] } {
  try {
    return { value: read(), problems: [] }
  } catch (error) {
    if (error instanceof ContentError) return { problems: [...error.problems] }
    throw error
  }
}

/** The problems for which a reader refuses. */
export function problemsOf(read: () => unknown): Problem[] {
  return attempt(read).problems
}
