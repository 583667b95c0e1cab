import { existsSync } from 'node:fs'
import { pagePath, sectionOfPage } from '../../src/site/navigation.ts'
import { LAST_STEPS } from './last-steps.ts'
import { asWords } from './names.ts'
import { freeOrder, orderProblem, placesOfSection } from './orders.ts'
import { newPage, pageFile, pageIdProblem } from './page-file.ts'
import type { ContentScaffold, Values } from './scaffold.ts'
import { exampleOf } from './template.ts'

const placesFor = ({ id = '' }: Values) => placesOfSection(sectionOfPage(id) ?? '')

/** A page with front matter, a citation and a lab. */
export const pageScaffold: ContentScaffold = {
  about: 'a page: features/batch-size',
  fields: [
    {
      name: 'id',
      question: 'The section and the name, as in features/batch-size',
      problem: (id) =>
        pageIdProblem(id) ??
        (existsSync(pageFile(id)) ? `${pageFile(id)} is there already` : undefined),
    },
    {
      name: 'title',
      question: 'The heading',
      initial: ({ id }) => asWords(id?.split('/')[1]),
    },
    {
      name: 'lede',
      question: 'What it answers, in one to three sentences',
      initial: () => exampleOf('page.mdx', 'lede'),
    },
    {
      name: 'order',
      question: 'Its place in the section',
      initial: (known) => freeOrder(placesFor(known)),
      problem: (value, known) => orderProblem(value, placesFor(known)),
    },
  ],
  write({ id = '', title = '', lede, order }) {
    const file = newPage({ id, title, ...(lede && { lede }), ...(order && { order }) })
    return {
      files: [file],
      next: [
        `Open ${file.path} and put your words, sources and lab in place of the example's.`,
        `npm run dev: look at it under ${pagePath(id)}, wide and narrow, light and dark.`,
        ...LAST_STEPS,
      ],
    }
  },
}
