import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { FOLDERS } from '../../src/content/folders.ts'
import { page } from '../../src/content/page.ts'
import { readPages } from '../../src/content/read.ts'
import { sectionOfPage } from '../../src/site/navigation.ts'
import { slugProblem } from './names.ts'
import { freeOrder, placesOfSection } from './orders.ts'
import { checkedToday } from './releases.ts'
import type { ScaffoldField, NewFile } from './scaffold.ts'
import { replaced, template, withFields } from './template.ts'

/** What a new page is given. */
export interface PageWords {
  /** "features/batch-size". */
  id: string
  title: string
  lede?: string
  order?: string
  /** What the page shows: `<Lab id="moons" />`. */
  shows?: string
}

/** The file of a page. */
export function pageFile(id: string): string {
  return `${FOLDERS.docs}/${id}.mdx`
}

/** The sections in which pages are written; below the others addresses are made from the content. */
function sections(): string[] {
  return readPages()
    .map(({ id }) => id)
    .filter((id) => id !== 'index' && !id.includes('/') && !existsSync(`src/pages/${id}`))
}

/** Why a page cannot have an id, besides that it is there. */
export function pageIdProblem(id: string): string | undefined {
  const [section = '', name = '', ...rest] = id.split('/')
  if (!sections().includes(section) || name === '' || rest.length > 0) {
    return `"${id}" is no page: write <section>/<name>, the section one of ${sections().join(', ')}`
  }
  return slugProblem(name)
}

/** A new page, as the template has it with the words given. */
export function newPage({ id, title, lede, order, shows }: PageWords): NewFile {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(template('page.mdx')) ?? []
  const { on, ...releases } = checkedToday()
  const fields = withFields(front, {
    title,
    ...(lede !== undefined && { lede }),
    also: [title.toLowerCase()],
    order: Number(order ?? freeOrder(placesOfSection(sectionOfPage(id) ?? ''))),
    // A day without quotes is a date, as all pages have it.
    checked: { on: 'TODAY', ...releases },
  }).replace('on: TODAY', `on: ${on}`)
  const text = shows === undefined ? body : replaced(body, { '<Lab id="line" />': shows })
  return {
    path: pageFile(id),
    text: `---\n${fields}---\n${text}`,
    checked: { schema: page, value: parse(fields) },
  }
}

/** The field of what needs a page that shows it. */
export const pageField: ScaffoldField = {
  name: 'page',
  question: 'The page that shows it, at its end; one that is not there yet is written',
  initial: ({ name }) => `features/${name}`,
  problem: (id) => (existsSync(pageFile(id)) ? undefined : pageIdProblem(id)),
}

/** A page that shows something: the one there is, longer by that, or a new one. */
export function pageShowing(shows: string, words: PageWords): NewFile {
  const path = pageFile(words.id)
  if (!existsSync(path)) return newPage({ ...words, shows })
  return { path, text: `${readFileSync(path, 'utf8').trimEnd()}\n\n${shows}\n`, grows: true }
}
