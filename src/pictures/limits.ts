import limits from './limits.json' with { type: 'json' }

/**
 * How much a picture can hold, and how finely functions are sampled. python/lab reads the same file.
 *
 * - `cells`: values of one picture
 * - `side`: rows, and columns, of what is drawn cell by cell
 * - `labels`: things that have a name each
 * - `points`, `classes`: of a scatter
 * - `paths`, `steps`: ways over a surface, and places of one
 * - `drawing`: rows, and columns, of what a reader draws
 * - `samples`: drawings that a program offers
 * - `name`: characters of a name or label
 * - `grid`: cells in a row, and rows, of a function that is sampled
 * - `margin`: part of the data's extent that is shown beyond it on each side
 */
export const PICTURE_LIMITS = limits
