/** The check of the content, which needs nothing else. */
export const CHECK = 'npm run check: tells what is still wrong, and how to mend it.'

/** What every kind that a page shows ends with: what is quick first. */
export const LAST_STEPS = [
  CHECK,
  'npm run check -- --run: runs what you touched, builds the site and looks at its pages; must pass.',
]
