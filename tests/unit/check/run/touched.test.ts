import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContent } from '../../../../scripts/check/read-content.ts'
import { touchedBy } from '../../../../scripts/check/run/touched.ts'
import { labIds } from '../../../../src/content/lab-loader.ts'

const content = readContent()
const touched = (...files: string[]) => touchedBy(files, content)
const paths = (...files: string[]) => touched(...files).places.map(({ path }) => path)

test('a program of a lab touches the lab, the pages that show it, and the build', () => {
  const found = touched('content/labs/line/keras.py')
  expect(found).toMatchObject({ labs: ['line'], probes: [], snippets: [], builds: true })
  expect(found.places).toEqual([
    { path: '/features/tensors/', file: 'content/docs/features/tensors.mdx' },
    { path: '/playground/line/', file: 'content/labs/line/lab.yaml' },
  ])
})

test('a data set touches the labs of which a program reads it, and no other', () => {
  const { labs, nowhere } = touched('content/data/penguins.json')
  const read = labIds('content/labs').filter((id) =>
    readFileSync(`content/labs/${id}/keras.py`, 'utf8').includes('data("penguins")'),
  )
  expect(read).toContain('preprocessing')
  const page = 'content/docs/features/classical-algorithms.mdx'
  expect(touched('content/data/penguins.json').snippets).toContain(page)
  expect(labs).toEqual(read)
  expect(nowhere).toEqual([])
})

test('a probe touches the pages that show it, and the claims that it decides', () => {
  expect(touched('content/probes/product-in-a-layer/low-level.ts').probes).toEqual([
    'product-in-a-layer',
  ])
  expect(paths('content/probes/product-in-a-layer/low-level.ts')).toEqual(
    expect.arrayContaining(['/trade-offs/debugging/', '/claims/keras-low-level-backend-errors/']),
  )
})

test.each([
  ['content/docs/index.mdx', '/'],
  ['content/claims/keras-mit-licence.yaml', '/claims/keras-mit-licence/'],
  ['content/guides/which-to-choose.yaml', '/trade-offs/which-to-choose/'],
  ['content/timeline/2011-distbelief.yaml', '/history/'],
])('%s is seen on %s', (file, path) => {
  expect(paths(file)).toContain(path)
})

test('a page touches its programs, unless none of them is run', () => {
  const path = 'content/docs/a.mdx'
  const snippets = (options: string) =>
    touchedBy([path], {
      ...content,
      pages: [{ id: 'a', path, mdx: `\`\`\`python ${options}\nx = 1\n\`\`\`\n` }],
    }).snippets
  expect(snippets('')).toEqual([path])
  expect(snippets('no-run reason="It needs a TPU."')).toEqual([])
  expect(snippets('no-run')).toEqual([path])
})

test('a page whose programs are all in a language that cannot be run is named, and not run', () => {
  const path = 'content/docs/a.mdx'
  const python = '```python\nx = 1\n```\n'
  const found = (mdx: string) =>
    touchedBy([path], { ...content, pages: [{ id: 'a', path, mdx }] }, ['ts'])
  expect(found(python)).toMatchObject({ snippets: [], unrunnable: [path] })
  expect(found(`${python}\n\`\`\`ts\nconst x = 1\n\`\`\`\n`)).toMatchObject({
    snippets: [path],
    unrunnable: [],
  })
})

test('what no page shows by its name is named', () => {
  expect(touched('content/sources.yaml')).toMatchObject({
    nowhere: ['content/sources.yaml'],
    places: [],
    builds: true,
  })
})

test('what is outside of the content touches the build alone, and is named', () => {
  expect(touched('src/pages/404.astro', 'README.md')).toMatchObject({
    labs: [],
    places: [],
    builds: true,
    machinery: ['src/pages/404.astro'],
  })
  // The downloads of labs hold it.
  expect(touched('python/lab/glorot.py')).toMatchObject({ builds: true })
  expect(touched('README.md')).toMatchObject({ builds: false, machinery: [] })
})

test('all files touch every lab, every probe and every page', () => {
  const { labs, probes, places, nowhere } = touchedBy('all', content)
  expect(labs).toContain('moons')
  expect(probes).toContain('perfect-weight')
  expect(places.map(({ path }) => path)).toEqual(
    expect.arrayContaining(content.pages.map(({ id }) => (id === 'index' ? '/' : `/${id}/`))),
  )
  expect(nowhere).toEqual([])
})
