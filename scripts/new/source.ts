import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { SOURCES_FILE } from '../../src/content/folders.ts'
import { readBibliography } from '../../src/content/read.ts'
import { source as schema } from '../../src/content/sources.ts'
import { CHECK } from './last-steps.ts'
import { slugProblem, today } from './names.ts'
import type { ContentScaffold } from './scaffold.ts'
import { template, withFields } from './template.ts'

/** An entry of the bibliography, at the end of its file. */
export const sourceScaffold: ContentScaffold = {
  about: 'a source: an entry of content/sources.yaml',
  fields: [
    {
      name: 'key',
      question: 'The key that it is cited by, as in keras-readme',
      problem: (key) =>
        slugProblem(key) ??
        (Object.hasOwn(readBibliography(), key)
          ? `${SOURCES_FILE} has "${key}" already`
          : undefined),
    },
    { name: 'title', question: 'The title of the work' },
    { name: 'by', question: 'Who publishes it; nothing where nobody says', initial: () => '' },
    {
      name: 'where',
      question: 'Where it stands, in words: a site, a repository and path, a journal',
    },
    {
      name: 'url',
      question: 'Its lasting address; nothing where there is none',
      initial: () => '',
    },
    {
      name: 'version',
      question: 'The edition that was read; nothing if it has none',
      initial: () => '',
    },
    {
      name: 'article',
      question: 'Is it an article whose sentences claims restate?',
      initial: () => 'no',
      choices: () => ['no', 'yes'],
      bare: 'yes',
    },
  ],
  write({ key = '', title, by, where, url, version, article }) {
    const fields = withFields(template('source.yaml'), { title, by, where, url, version }).replace(
      /^read: .*$/m,
      `read: ${today()}`,
    )
    const entry = `${fields.trimEnd()}\n${article === 'yes' ? 'article: true\n' : ''}`
    const text = `${stringify(key).trim()}:\n${entry.replace(/^(?=.)/gm, '  ')}`
    return {
      files: [
        {
          path: SOURCES_FILE,
          text: readFileSync(SOURCES_FILE, 'utf8').trimEnd() + `\n${text}`,
          grows: true,
          checked: { schema, value: parse(entry) },
        },
      ],
      next: [
        article === 'yes'
          ? `npm run new -- claim <name> --article ${key}: nothing names the article yet, which the check refuses.`
          : `Cite it: <Cite source="${key}" at="the place in it" />. The check refuses a source that nothing names.`,
        `Open ${SOURCES_FILE} to move it to its like.`,
        CHECK,
      ],
    }
  },
}
