/** Where each kind of content lies, from the root of the project. */
export const FOLDERS = {
  analogies: 'content/analogies',
  claims: 'content/claims',
  comparisons: 'content/comparisons',
  docs: 'content/docs',
  experiments: 'content/experiments',
  guides: 'content/guides',
  labs: 'content/labs',
  lifelines: 'content/figures/lifelines',
  modelPictures: 'content/model-pictures',
  peaks: 'content/peaks',
  playground: 'content/playground',
  pretrained: 'content/figures/pretrained',
  probes: 'content/probes',
  races: 'content/races',
  stacks: 'content/figures/stacks',
  stepTimes: 'content/step-times',
  timeline: 'content/timeline',
} as const

/** The bibliography's file. */
export const SOURCES_FILE = 'content/sources.yaml'
