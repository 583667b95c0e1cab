import { parse } from 'yaml'
import { FOLDERS } from '../../src/content/folders.ts'
import { probeFile } from '../../src/content/probe.ts'
import { pagePath } from '../../src/site/navigation.ts'
import { LAST_STEPS } from './last-steps.ts'
import { asWords, takenProblem } from './names.ts'
import { pageFile, pageShowing, pageField } from './page-file.ts'
import type { ContentScaffold } from './scaffold.ts'
import { exampleOf, template, withFields } from './template.ts'

/** A probe with a program of each language, and the page that shows it. */
export const probeScaffold: ContentScaffold = {
  about: 'a probe: the smallest programs that show one thing, and a page that shows them',
  fields: [
    {
      name: 'name',
      question: 'The name of its folder, as in zero-by-zero',
      problem: (name) => takenProblem(name, `${FOLDERS.probes}/${name}`, `${FOLDERS.labs}/${name}`),
    },
    {
      name: 'question',
      question: 'The question that it answers',
      initial: () => exampleOf('probe/probe.yaml', 'question'),
    },
    pageField,
  ],
  write({ name = '', question, page: id = '' }) {
    const folder = `${FOLDERS.probes}/${name}`
    const words = withFields(template('probe/probe.yaml'), { question })
    const { programs } = parse(words) as { programs: object }
    return {
      files: [
        {
          path: `${folder}/probe.yaml`,
          text: words,
          checked: { schema: probeFile, value: parse(words) },
        },
        ...Object.keys(programs).map((file) => ({
          path: `${folder}/${file}`,
          text: template(`probe/${file}`),
        })),
        pageShowing(`<Probe id="${name}" />`, { id, title: asWords(name) }),
      ],
      next: [
        `Open ${folder}: write the programs, and in probe.yaml what they must do.`,
        `npm run record -- ${name}: runs them and keeps what they did. It needs npm run setup, once.`,
        `npm run dev: look at it under ${pagePath(id)}, which is ${pageFile(id)}.`,
        ...LAST_STEPS,
      ],
    }
  },
}
