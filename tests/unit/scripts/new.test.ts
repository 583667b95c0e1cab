import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pageEvidence } from '../../../scripts/evidence/page-evidence.ts'
import { pageProblems } from '../../../scripts/evidence/problems.ts'
import { comparePairs } from '../../../scripts/labs/compare.ts'
import { runTypescript } from '../../../scripts/labs/run-typescript.ts'
import type { AskPerson } from '../../../scripts/new/answers.ts'
import { NEW_KINDS, writeNew } from '../../../scripts/new/index.ts'
import { runProbe } from '../../../scripts/probes/run-probe.ts'
import { frontMatter } from '../../../src/content/front-matter.ts'
import { judgeProbe } from '../../../src/content/judge-probe.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { LIVE_PROGRAMS } from '../../../src/content/program-files.ts'
import { readLab } from '../../../src/content/read-lab.ts'
import { readProbe } from '../../../src/content/read-probe.ts'
import { changedBy, readTries } from '../../../src/content/read-tries.ts'
import { readBibliography, readEntries, readEntry, readPages } from '../../../src/content/read.ts'
import { collectPage } from '../../../src/markdown/evidence.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { parseDataFile } from '../../../src/sandbox/lab/data.ts'
import { goToCopy } from '../../support/content-copy.ts'
import { CLAIM, EVENT, SOURCE } from '../../support/new-answers.ts'

const goBack = goToCopy()
afterAll(goBack)

const files = () =>
  ['content', 'python'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    ),
  )

/** An article whose claims stand in no table. */
function free(): string {
  const compared = readEntries(CONTENT_KINDS.comparisons).flatMap(({ data }) => data.articles)
  const found = Object.entries(readBibliography()).find(
    ([key, { article }]) => article && !compared.includes(key),
  )
  if (!found) throw new Error('every article is in a table')
  return found[0]
}

/** A page as a build takes it: its front matter, and what in it rests on nothing. */
async function pageOf(id: string) {
  const page = readPages().find((page) => page.id === id)
  if (!page) throw new Error(`there is no page ${id}`)
  const collected = collectPage(parsePage('x.mdx', page.mdx))
  return {
    front: frontMatter(page),
    problems: pageProblems(pageEvidence({ path: page.path, ...collected })),
  }
}

// Programs run in processes of their own, beside those of other tests.
describe('what is new is whole', { timeout: 60_000 }, () => {
  it('a page whose title has the word that stands for the day while it is made', async () => {
    await writeNew('page', { id: 'features/new-today', title: 'TODAY and tomorrow' })
    expect((await pageOf('features/new-today')).front.title).toBe('TODAY and tomorrow')
  })

  it('a page, with a place of its own and the releases of today', async () => {
    const { next } = await writeNew('page', { id: 'features/new-page', title: 'New: a page' })
    const { front, problems } = await pageOf('features/new-page')
    expect(problems).toEqual([])
    expect(front).toMatchObject({ title: 'New: a page', checked: { keras: expect.any(String) } })
    const orders = readPages()
      .filter(({ id }) => id.startsWith('features/') && id !== 'features/new-page')
      .map((page) => frontMatter(page).order)
    expect(orders).not.toContain(front.order)
    expect(next.join()).toContain('content/docs/features/new-page.mdx')
  })

  it('a lab: its browser programs draw one curve, its try fits, and a page shows it', async () => {
    await writeNew('lab', { name: 'new-lab' })
    const folder = 'content/labs/new-lab'
    const { file, programs } = readLab(folder)
    const tries = readTries(folder, file.tries)
    expect(tries.map((one) => Object.keys(one.changes))).toEqual([Object.keys(programs)])
    for (const one of tries) expect(changedBy(folder, one, programs)).not.toEqual(programs)
    const ran = await Promise.all(LIVE_PROGRAMS.map((id) => runTypescript(id, programs[id])))
    const compared = comparePairs(
      ran.flatMap(({ run }) => run ?? []),
      file,
    )
    expect(compared.map(({ problem }) => problem)).toEqual([undefined])
    const page = await pageOf('features/new-lab')
    expect(page.problems).toEqual([])
    expect(page.front.title).toBe('New lab')
  })

  it('a probe, which does what it expects, on a page that there is', async () => {
    const { files } = await writeNew('probe', { name: 'new-probe', page: 'features/tensors' })
    const { targets, texts } = readProbe('content/probes/new-probe')
    expect(targets.map(({ engine }) => engine)).toEqual(['cpu', 'tensorflow'])
    for (const target of targets.filter(({ engine }) => engine === 'cpu')) {
      const { run } = await runProbe(target, texts[target.program] ?? '')
      expect(run && judgeProbe(target.expectation, run)).toBeUndefined()
      expect(run?.printed).toBe('sum: 7\n')
    }
    expect(files.find(({ grows }) => grows)?.path).toBe('content/docs/features/tensors.mdx')
    expect(readFileSync('content/docs/features/tensors.mdx', 'utf8')).toMatch(
      /\n\n<Probe id="new-probe" \/>\n$/,
    )
    expect((await pageOf('features/tensors')).problems).toEqual([])
  })

  it('a claim, of an article that stands in no table', async () => {
    const { next } = await writeNew('claim', { ...CLAIM, name: 'keras-is-new', article: free() })
    const { data } = readEntries(CONTENT_KINDS.claims).find(({ id }) => id === 'keras-is-new') ?? {}
    expect(data).toMatchObject({
      claim: 'Keras is new.',
      verdict: 'true',
      sources: [{ source: 'keras-repository' }],
    })
    expect(next.join()).not.toContain('content/comparisons')
  })

  it('a claim of an article with a table says where it belongs', async () => {
    const { next } = await writeNew('claim', {
      ...CLAIM,
      name: 'placed-claim',
      article: 'article-002',
    })
    expect(next).toContainEqual(
      expect.stringContaining('placed-claim into its row in content/comparisons/head-to-head.yaml'),
    )
  })

  it('an event, in a file that is named by its date', async () => {
    await writeNew('event', { ...EVENT, name: 'new-year' })
    expect(readFileSync('content/timeline/2024-new-year.yaml', 'utf8')).toMatch(/^date: '2024'$/m)
    expect(readEntry(CONTENT_KINDS.timeline, '2024-new-year').date).toBe('2024')
    await writeNew('event', {
      ...EVENT,
      name: 'new-thing',
      date: '2024-02',
      changed: 'api, saving',
    })
    expect(readEntry(CONTENT_KINDS.timeline, '2024-02-new-thing')).toMatchObject({
      date: '2024-02',
      title: 'New thing',
      changed: ['api', 'saving'],
    })
  })

  it('a source, with the fields that were said alone', async () => {
    const before = Object.keys(readBibliography())
    await writeNew('source', {
      ...SOURCE,
      key: 'new-source',
      article: 'yes',
    })
    const after = readBibliography()
    expect(Object.keys(after)).toEqual([...before, 'new-source'])
    expect(after['new-source']).toEqual({
      title: 'A: title',
      where: 'a site',
      read: expect.any(Date),
      unverified: false,
      article: true,
    })
  })

  it('a data set, under the name that programs read it by', async () => {
    await writeNew('data', { name: 'new-points' })
    const text = readFileSync('content/data/new-points.json', 'utf8')
    expect(JSON.parse(text)).toMatchObject({ source: expect.stringContaining('/new_points.py') })
    const { x, y } = parseDataFile('new-points', text).tensors
    expect([x?.shape, y?.shape]).toEqual([
      [32, 1],
      [32, 1],
    ])
    expect(readFileSync('python/datasets/new_points.py', 'utf8')).not.toMatch(/example/)
  })
})

describe('nothing is written', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['of an unknown kind', 'post', {}, /"post" is none of what can be new: page, lab,/],
    ['of a name that every object has', 'constructor', {}, /"constructor" is none of what can be/],
    ['without a name', 'lab', {}, /^the name is missing: The name of its folder/],
    ['under a name that is none', 'lab', { name: 'My Lab' }, /^"My Lab" is no name: write small/],
    ['outside of its folder', 'data', { name: '../x' }, /"\.\.\/x" is no name/],
    ['over a lab', 'lab', { name: 'moons' }, /"moons" is taken by content\/labs\/moons/],
    [
      'under the name of a probe',
      'lab',
      { name: 'seed-zero' },
      /taken by content\/probes\/seed-zero/,
    ],
    [
      'over a page',
      'page',
      { id: 'features/tensors' },
      /^content\/docs\/features\/tensors\.mdx is there already/,
    ],
    [
      'in an unknown section',
      'page',
      { id: 'foo/bar' },
      /write <section>\/<name>, .* one of .*features/,
    ],
    ['below addresses that are made', 'page', { id: 'claims/x' }, /"claims\/x" is no page/],
    ['below a page', 'page', { id: 'features/x/y' }, /"features\/x\/y" is no page/],
    [
      'at a place that is taken',
      'page',
      { id: 'features/x', order: '1' },
      /1 is taken by content\/docs\/features\/.*; \d+ is free/,
    ],
    ['at a place that is none', 'lab', { name: 'x', order: 'last' }, /"last" is no whole number/],
    [
      'with a field that is too long',
      'page',
      { id: 'features/x', lede: 'x'.repeat(321) },
      /lede: .*320/,
    ],
    [
      'with a flag that is unknown',
      'page',
      { id: 'features/x', titel: 'x' },
      /--titel is unknown here; known are --title, --lede/,
    ],
    [
      'without a verdict',
      'claim',
      { name: 'x' },
      /--verdict is missing: What became of it: true, outdated,/,
    ],
    [
      'with a choice that is none',
      'claim',
      { name: 'x', verdict: 'maybe' },
      /--verdict: "maybe" is none of true/,
    ],
    [
      'with a sentence that stands there',
      'claim',
      { name: 'x', claim: readEntry(CONTENT_KINDS.claims, 'keras-mit-licence').claim },
      /keras-mit-licence\.yaml restates it already/,
    ],
    [
      'with a claim that is no sentence',
      'claim',
      { name: 'x', claim: 'no stop' },
      /write a sentence/,
    ],
    [
      'with a source that nobody opened',
      'claim',
      { name: 'x', source: 'article-000' },
      /is no source that somebody opened/,
    ],
    [
      'on a day that is none',
      'event',
      { name: 'x', date: '2017-13-45' },
      /"2017-13-45" is no date/,
    ],
    ['on a day that the month has not', 'event', { name: 'x', date: '2023-02-30' }, /is no date/],
    [
      'with nothing chosen',
      'event',
      { name: 'x', changed: ' , ' },
      /--changed: choose at least one of engines/,
    ],
    [
      'without what must be said',
      'source',
      { key: 'x' },
      /--title is missing: .*\n--where is missing/,
    ],
    [
      'with an address that is none',
      'source',
      { key: 'x', title: 'T', where: 'W', url: 'nowhere' },
      /url: .*URL/i,
    ],
    ['over a source', 'source', { key: 'keras-repository' }, /has "keras-repository" already/],
    [
      'over a data set',
      'data',
      { name: 'moons' },
      /"moons" is taken by content\/data\/moons\.json/,
    ],
  ])('%s', async (_, kind, given, message) => {
    const before = files()
    const bibliography = readFileSync('content/sources.yaml', 'utf8')
    await expect(writeNew(kind, given)).rejects.toThrow(message)
    expect(files()).toEqual(before)
    expect(readFileSync('content/sources.yaml', 'utf8')).toBe(bibliography)
  })
})

it('a person is asked for what was not said, with what holds otherwise, and held to the same rules', async () => {
  const asked: [string, string | undefined][] = []
  const ask: AskPerson = async (field, initial, problem) => {
    asked.push([field.name, initial])
    if (field.name === 'order') expect(problem('1')).toMatch(/1 is taken by/)
    return field.name === 'title' ? 'As I say' : (initial ?? '')
  }
  await writeNew('page', { id: 'features/asked', lede: 'Said.' }, ask)
  expect(asked).toEqual([
    ['title', 'Asked'],
    ['order', expect.stringMatching(/^\d+$/)],
  ])
  expect((await pageOf('features/asked')).front).toMatchObject({ title: 'As I say', lede: 'Said.' })
})

it('the last that is to be run is the longest check, behind the quick one', async () => {
  const { next } = await writeNew('page', { id: 'features/last-steps' })
  const places = [/^npm run check:/, /^npm run check -- --run:/].map((command) =>
    next.findIndex((line) => command.test(line)),
  )
  expect(places).toEqual([next.length - 2, next.length - 1])
})

it('every kind can be begun by its name alone, or needs what would be a fact that nobody said', () => {
  const needed = Object.entries(NEW_KINDS).map(([name, { fields }]) => [
    name,
    fields.filter(({ initial }) => !initial).map(({ name }) => name),
  ])
  expect(Object.fromEntries(needed)).toEqual({
    page: ['id'],
    lab: ['name'],
    probe: ['name'],
    claim: ['name', ...Object.keys(CLAIM)],
    event: ['name', ...Object.keys(EVENT)],
    source: ['key', ...Object.keys(SOURCE)],
    data: ['name'],
  })
})
