import { parse } from 'yaml'
import { FOLDERS } from '../../src/content/folders.ts'
import { labFile, PROGRAM_FILES } from '../../src/content/lab.ts'
import { pagePath } from '../../src/site/navigation.ts'
import { LAST_STEPS } from './last-steps.ts'
import { asWords, takenProblem } from './names.ts'
import { freeOrder, orderProblem, placesOfLabs } from './orders.ts'
import { pageFile, pageShowing, pageField } from './page-file.ts'
import type { ContentScaffold } from './scaffold.ts'
import { exampleOf, template, withFields } from './template.ts'

const AS_THEY_ARE = [...Object.values(PROGRAM_FILES), 'tries/larger-steps/changes.diff']

/** A lab whose four programs draw one curve, with a try, and the page that shows it. */
export const labScaffold: ContentScaffold = {
  about: 'a lab: four programs that draw one curve, a try, and a page that shows them',
  fields: [
    {
      name: 'name',
      question: 'The name of its folder, as in batch-size',
      problem: (name) => takenProblem(name, `${FOLDERS.labs}/${name}`, `${FOLDERS.probes}/${name}`),
    },
    { name: 'title', question: 'Its title', initial: ({ name }) => asWords(name) },
    {
      name: 'question',
      question: 'The question that it answers',
      initial: () => exampleOf('lab/lab.yaml', 'question'),
    },
    {
      name: 'order',
      question: 'Its place among the labs',
      initial: () => freeOrder(placesOfLabs()),
      problem: (value) => orderProblem(value, placesOfLabs()),
    },
    pageField,
  ],
  write({ name = '', title = '', question, order, page: id = '' }) {
    const folder = `${FOLDERS.labs}/${name}`
    const words = withFields(template('lab/lab.yaml'), { title, question, order: Number(order) })
    return {
      files: [
        {
          path: `${folder}/lab.yaml`,
          text: words,
          checked: { schema: labFile, value: parse(words) },
        },
        ...AS_THEY_ARE.map((file) => ({
          path: `${folder}/${file}`,
          text: template(`lab/${file}`),
        })),
        pageShowing(`<Lab id="${name}" />`, { id, title }),
      ],
      next: [
        `Open ${folder}: change the four programs line beside line, and lab.yaml with them.`,
        `npm run dev: run it under ${pagePath(id)}, which is ${pageFile(id)}.`,
        `npm run record -- ${name}: runs all four and keeps what they draw. It needs npm run setup, once.`,
        `npm run try -- ${name} another-try --edit: lays the programs out for one more try.`,
        ...LAST_STEPS,
      ],
    }
  },
}
