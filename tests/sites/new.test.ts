import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeNew } from '../../scripts/new/index.ts'
import { run } from '../../scripts/setup/run.ts'
import { goToCopy } from '../support/content-copy.ts'
import { CLAIM } from '../support/new-answers.ts'

const FORGE = 'https://forge.example/owner/name'
const project = process.cwd()
const goBack = goToCopy()
afterAll(goBack)

/** A site of little besides what is new: one lab with its record, one claim, and the pages that lead to them. */
beforeAll(async () => {
  await writeNew('page', { id: 'features/new-page' })
  await writeNew('lab', { name: 'new-lab' })
  await writeNew('probe', { name: 'new-probe' })
  await writeNew('claim', { ...CLAIM, name: 'keras-is-new' })
  keep('labs', ['line', 'new-lab'])
  keep('probes', ['new-probe'])
  keep('claims', ['keras-is-new.yaml', 'keras-mit-licence.yaml'])
  keep('docs', ['index.mdx', 'features', 'playground'])
  keep('docs/features', ['index.mdx', 'new-page.mdx', 'new-lab.mdx', 'new-probe.mdx'])
  for (const folder of ['comparisons', 'guides', 'figures', 'experiments', 'timeline'])
    keep(folder, [])
  const [, front] = readFileSync('content/docs/index.mdx', 'utf8').split('---\n')
  writeFileSync('content/docs/index.mdx', `---\n${front}---\n\nHome.\n`)
  for (const file of ['content/labs/line/expected.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(project, file), file)
  }
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  const { code, output } = await run(process.execPath, [astro, 'build', '--silent'], {
    env: { FORGE, NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Error(`the site with what is new does not build:\n${output}`)
}, 300_000)

/** Removes what a folder of the content has besides. */
function keep(folder: string, names: string[]): void {
  const path = join('content', folder)
  for (const name of readdirSync(path)) {
    if (!names.includes(name)) rmSync(join(path, name), { recursive: true })
  }
}

const page = (path: string) => parse(readFileSync(join('dist', path), 'utf8'))
const main = (path: string) => page(`${path}/index.html`).querySelector('main')
const textOf = (path: string) => main(path)?.text.replace(/\s+/g, ' ')

it('a new page is in its section, with its citation and its lab', () => {
  expect(main('features/new-page')?.querySelector('h1')?.text).toBe('New page')
  expect(textOf('features/new-page')).toContain('keras-team/keras')
  expect(main('features/new-page')?.querySelector('#lab-line')).not.toBeNull()
  expect(textOf('features')).toContain('New page')
})

it('a new lab says that it is not recorded yet, and has its browser programs and its try', () => {
  const lab = main('features/new-lab')
  expect(textOf('features/new-lab')).toMatch(/Not recorded yet\. .*npm run record -- new-lab/)
  const programs = lab?.querySelectorAll('[data-source]').map((element) => element.attributes)
  expect(programs?.map((one) => one['data-source'])).toEqual(['high-level', 'low-level'])
  expect(lab?.querySelectorAll('button').map(({ text }) => text)).toContain('Larger steps')
  expect(existsSync('dist/downloads/new-lab')).toBe(false)
  expect(existsSync('dist/downloads/line/python.zip')).toBe(true)
  expect(textOf('features/new-page')).not.toContain('Not recorded yet')
})

it('a new probe says that it is not recorded yet, and runs what is for the browser', () => {
  expect(textOf('features/new-probe')).toMatch(/Not recorded yet\. .*npm run record -- new-probe/)
  const programs = main('features/new-probe')?.querySelectorAll('.probe-program') ?? []
  expect(programs.map((one) => one.querySelectorAll('astro-island').length)).toEqual([1, 0])
})

it('a new claim has its page, with its verdict and its source', () => {
  expect(main('claims/keras-is-new')?.querySelector('h1')?.text).toBe('“Keras is new.”')
  expect(textOf('claims/keras-is-new')).toMatch(/true\s?Keras 3\.15\.1.*Keras, the repository/)
})

it.each([
  ['index.html', 'content/docs/index.mdx', '/'],
  ['features/new-page/index.html', 'content/docs/features/new-page.mdx', '/features/new-page/'],
  ['claims/keras-is-new/index.html', 'content/claims/keras-is-new.yaml', '/claims/keras-is-new/'],
  ['playground/new-lab/index.html', 'content/docs/playground/index.mdx', '/playground/new-lab/'],
])('%s leads to its file and to a report on the forge', (file, source, path) => {
  const links = page(file)
    .querySelectorAll('.foot a')
    .map((link) => [link.text, link.getAttribute('href') ?? ''] as const)
  const hrefs = Object.fromEntries(links)
  expect(hrefs['Edit this page']).toBe(`${FORGE}/edit/main/${source}`)
  const report = new URL(hrefs['Report a mistake'] ?? '')
  expect(`${report.origin}${report.pathname}`).toBe(`${FORGE}/issues/new`)
  expect(report.searchParams.get('page')).toBe(path)
  expect(report.searchParams.get('version')).toMatch(/^\d+\.\d+\.\d+/)
})

it('the page that stands for missing ones has no file to edit', () => {
  expect(page('404.html').querySelector('.foot')?.text).not.toMatch(/Edit this page|Report/)
})
