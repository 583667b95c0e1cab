import { existsSync } from 'node:fs'
import { parse } from 'yaml'
import { CHANGE_KEYS, event as schema, PROJECTS } from '../../src/content/event.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { readBibliography } from '../../src/content/read.ts'
import { listed } from './answers.ts'
import { cited, placeField } from './citation.ts'
import { LAST_STEPS } from './last-steps.ts'
import { asWords, slugProblem } from './names.ts'
import type { ContentScaffold } from './scaffold.ts'
import { template, withFields } from './template.ts'

const fileOf = (date = '', name = '') => `${FOLDERS.timeline}/${date}-${name}.yaml`

/** A dated event of the timeline. */
export const eventScaffold: ContentScaffold = {
  about: 'an event of the timeline',
  fields: [
    {
      name: 'name',
      question: 'The name of its file without the date, as in keras-3-0-0',
      problem: slugProblem,
    },
    {
      name: 'date',
      question: 'The date, as exact as its sources: 2023, 2023-11 or 2023-11-28',
      problem: (date, { name }) =>
        dateProblem(date) ??
        (existsSync(fileOf(date, name)) ? `${fileOf(date, name)} is there already` : undefined),
    },
    { name: 'title', question: 'What happened', initial: ({ name }) => asWords(name) },
    {
      name: 'projects',
      question: 'Whose history it belongs to',
      choices: () => PROJECTS,
      several: true,
    },
    {
      name: 'changed',
      question: 'What it changed',
      choices: () => CHANGE_KEYS,
      several: true,
    },
    {
      name: 'confidence',
      question: 'How sure its sources make it',
      choices: () => schema.shape.confidence.options,
    },
    {
      name: 'source',
      question: 'Its source, a key of content/sources.yaml',
      problem: (key) =>
        Object.hasOwn(readBibliography(), key)
          ? undefined
          : `there is no source "${key}": \`npm run new -- source <key>\` writes one`,
    },
    placeField,
  ],
  write({ name, date, title, projects, changed, confidence, source, at }) {
    const text = withFields(template('event.yaml'), {
      date,
      title,
      projects: listed(projects),
      changed: listed(changed),
      confidence,
      sources: [cited(source, at)],
    })
    const path = fileOf(date, name)
    return {
      files: [{ path, text, checked: { schema, value: parse(text) } }],
      next: [
        `Open ${path}: write what happened and what it matters.`,
        'For a release add `release: pkg:pypi/<package>@<version>`; npm run check:releases looks its date up.',
        'npm run dev: look at it under /history/.',
        ...LAST_STEPS,
      ],
    }
  },
}

/** Why a text is no date of the calendar. */
function dateProblem(date: string): string | undefined {
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  const full = `${year}-${month}-${day}`
  const time = Date.parse(full)
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(full)) return undefined
  return `"${date}" is no date: write "2023", "2023-11" or "2023-11-28"`
}
