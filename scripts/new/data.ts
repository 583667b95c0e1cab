import { LAST_STEPS } from './last-steps.ts'
import { takenProblem } from './names.ts'
import type { ContentScaffold } from './scaffold.ts'
import { replaced, template } from './template.ts'

const fileOf = (name: string) => `content/data/${name}.json`
const scriptOf = (name: string) => `python/datasets/${name.replaceAll('-', '_')}.py`

/** A data set, and the script that made it. */
export const dataScaffold: ContentScaffold = {
  about: 'a data set, with the script that makes it',
  fields: [
    {
      name: 'name',
      question: 'The name that programs read it by, as in two-rings',
      problem: (name) => takenProblem(name, fileOf(name), scriptOf(name)),
    },
  ],
  write({ name = '' }) {
    const names = { 'example-points': name, example_points: name.replaceAll('-', '_') }
    const { example_points } = names
    return {
      files: [
        { path: scriptOf(name), text: replaced(template('data/script.py'), names) },
        { path: fileOf(name), text: replaced(template('data/data.json'), { example_points }) },
      ],
      next: [
        `Open ${scriptOf(name)}: make your points, say what they are in \`about\` and whose they are in \`source\`.`,
        `.venv/bin/python ${scriptOf(name)}: writes ${fileOf(name)} anew. It needs npm run setup, once.`,
        `Read it in a program: data('${name}'). A lab reads it in all four.`,
        'npm run test:python: must pass.',
        ...LAST_STEPS,
      ],
    }
  },
}
