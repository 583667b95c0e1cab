/** How many values a list holds. */
export type Length = Bounds | Like

/** A number of its own, between two ends. */
export interface Bounds {
  least: number
  most: number
  /** What is counted, in the plural, for the sentence that refuses more. */
  of: string
}

/** As many as the product of the counts, and of the lengths of the lists, in fields that come before it. */
export interface Like {
  like: readonly string[]
  /** Whether it can be empty instead. */
  orNone: boolean
  most?: Bounds
}

/** The counts, and the lengths of the lists, in the fields before. */
export type Sizes = Record<string, number>

/** From one up to so many. */
export function upTo(most: number, of: string, least = 1): Bounds {
  return { least, most, of }
}

/** As many as the product of what these fields count or hold. */
export function asMany(...like: string[]): Like {
  return { like, orNone: false }
}

/** As many as the product of what these fields count or hold, or none at all. */
export function asManyOrNone(...like: string[]): Like {
  return { like, orNone: true }
}

/** The same, and no more than the bounds say. */
export function atMost(length: Like, most: Bounds): Like {
  return { ...length, most }
}

/** Why a list of so many values does not fit, in words; undefined where it does. */
export function lengthProblem(length: Length, got: number, sizes: Sizes = {}): string | undefined {
  if ('of' in length) return boundsProblem(length, got)
  const needed = length.like.reduce((product, name) => product * (sizes[name] ?? NaN), 1)
  if (got === needed || (length.orNone && got === 0)) {
    return length.most && boundsProblem(length.most, got)
  }
  const none = length.orNone ? ', or none' : ''
  return `as many values are needed as ${length.like.join(' x ')}, ${needed}${none}; got ${got}`
}

function boundsProblem({ least, most, of }: Bounds, got: number): string | undefined {
  if (got > most) return `at most ${most} ${of} can be shown, got ${got}`
  return got >= least ? undefined : `at least ${least} of the ${of} must be there, got ${got}`
}
