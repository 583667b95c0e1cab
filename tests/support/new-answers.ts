/** What must be said of a claim, besides its name. */
export const CLAIM = {
  topic: 'Backends',
  subject: 'keras',
  article: 'article-000',
  verdict: 'true',
  asOf: 'Keras 3.15.1',
  source: 'keras-repository',
}

/** What must be said of an event, besides its name. */
export const EVENT = {
  date: '2024',
  projects: 'keras',
  changed: 'engines',
  confidence: 'medium',
  source: 'keras-repository',
}

/** What must be said of a source, besides its key. */
export const SOURCE = { title: 'A: title', where: 'a site' }
