import { parse } from 'yaml'
import { claim as schema, VERDICTS } from '../../src/content/claim.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { entryFile, readBibliography, readEntries } from '../../src/content/read.ts'
import { listed } from './answers.ts'
import { cited, placeField } from './citation.ts'
import { LAST_STEPS } from './last-steps.ts'
import { asWords, takenProblem } from './names.ts'
import type { ContentScaffold } from './scaffold.ts'
import { template, withFields } from './template.ts'

const articles = () =>
  Object.entries(readBibliography()).flatMap(([key, { article }]) => (article ? [key] : []))
const works = () =>
  Object.entries(readBibliography()).flatMap(([key, { article, unverified }]) =>
    article || unverified ? [] : [key],
  )
const topics = () =>
  [...new Set(readEntries(CONTENT_KINDS.claims).map(({ data }) => data.topic))].sort()

/** The table that has every claim of an article. */
function tableOf(article: string): string | undefined {
  const found = readEntries(CONTENT_KINDS.comparisons).find(({ data }) =>
    data.articles.includes(article),
  )
  return found && entryFile(CONTENT_KINDS.comparisons, found.id)
}

/** A sentence that articles write, with a verdict. */
export const claimScaffold: ContentScaffold = {
  about: 'a claim: a sentence that articles write, a verdict, and what holds',
  fields: [
    {
      name: 'name',
      question: 'The name of its file and address, as in keras-runs-on-jax',
      problem: (name) => takenProblem(name, `${FOLDERS.claims}/${name}.yaml`),
    },
    {
      name: 'claim',
      question: 'The sentence, restated',
      initial: ({ name }) => `${asWords(name)}.`,
      problem: (sentence) => {
        if (!/^[A-Z`t].*\.$/.test(sentence))
          return 'write a sentence, from a capital to a full stop'
        const same = readEntries(CONTENT_KINDS.claims).find(({ data }) => data.claim === sentence)
        return same && `${same.file} restates it already`
      },
    },
    { name: 'topic', question: 'Its topic', choices: topics },
    {
      name: 'subject',
      question: 'What it is about',
      choices: () => schema.shape.subject.options,
    },
    {
      name: 'article',
      question: 'The articles that write it',
      choices: articles,
      several: true,
    },
    {
      name: 'verdict',
      question: 'What became of it',
      choices: () => VERDICTS,
    },
    {
      name: 'asOf',
      question: 'The releases or the time for which that holds, as in "Keras 3.15.1"',
    },
    {
      name: 'source',
      question: 'The source that decides it, a key of content/sources.yaml',
      problem: (key) =>
        works().includes(key)
          ? undefined
          : `"${key}" is no source that somebody opened: \`npm run new -- source <key>\` writes one`,
    },
    placeField,
  ],
  write({ name = '', claim: sentence, topic, subject, article = '', verdict, asOf, source, at }) {
    const named = listed(article)
    const text = withFields(template('claim.yaml'), {
      claim: sentence,
      topic,
      subject,
      articles: named,
      verdict,
      asOf,
      sources: [cited(source, at)],
    })
    const path = `${FOLDERS.claims}/${name}.yaml`
    const tables = [...new Set(named.flatMap((key) => tableOf(key) ?? []))]
    return {
      files: [{ path, text, checked: { schema, value: parse(text) } }],
      next: [
        `Open ${path}: write the correction, and what would change the verdict.`,
        ...tables.map((table) => `Put ${name} into its row in ${table}, which has every claim.`),
        `npm run dev: look at it under /claims/${name}/.`,
        ...LAST_STEPS,
      ],
    }
  },
}
