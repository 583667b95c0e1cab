import { expect, test } from 'vitest'
import type { Runners } from '../../../../scripts/check/run/runners.ts'
import { stagesOf } from '../../../../scripts/check/run/stages.ts'
import type { Touched } from '../../../../scripts/check/run/touched.ts'

const touched: Touched = {
  labs: ['line'],
  probes: ['half-of-seven'],
  snippets: ['content/docs/features/layers.mdx'],
  unrunnable: [],
  places: [{ path: '/features/tensors/', file: 'content/docs/features/tensors.mdx' }],
  builds: true,
  nowhere: [],
  machinery: [],
}
const runsOn = { python: { keras: '3.15.1' }, browser: 'a browser' }

/** Runners that run nothing and say what they were asked for. */
function runners(asked: string[]): Runners {
  const note = async (what: string) => {
    asked.push(what)
    return []
  }
  return {
    lab: (id) => note(`lab ${id}`),
    probe: (id) => note(`probe ${id}`),
    snippets: (page) => note(page),
    build: () => note('build'),
    look: async (looks) => {
      asked.push(...looks.map(({ spec, title }) => `${spec} ${title}`))
      return looks.map(() => ({ problems: [], seconds: 1 }))
    },
    close: async () => {},
  }
}

test('programs come first, then the build, then the pages and the labs in a browser', async () => {
  const asked: string[] = []
  const ended: string[] = []
  const stages = stagesOf(touched, runners(asked), runsOn)
  for (const stage of stages) await stage.run(stage.tasks, ({ name }) => ended.push(name))
  expect(asked).toEqual([
    'lab line',
    'probe half-of-seven',
    'content/docs/features/layers.mdx',
    'build',
    'tests/e2e/site.spec.ts /features/tensors/: ',
    'tests/e2e/labs.spec.ts line runs on its page',
  ])
  expect(ended).toEqual(stages.flatMap(({ tasks }) => tasks.map(({ name }) => name)))
  expect(stages.map(({ needs }) => needs && stages.indexOf(needs))).toEqual([
    undefined,
    undefined,
    1,
  ])
})

test('another release of what programs run on asks to run them again, and not to build again', () => {
  const keys = (keras: string) =>
    stagesOf(touched, runners([]), { ...runsOn, python: { keras } }).flatMap(({ tasks }) =>
      tasks.map((task) => ({ name: task.name, key: task.key() })),
    )
  const [now, then] = [keys('3.15.1'), keys('3.16.0')]
  expect(now.filter(({ key }, place) => key !== then[place]?.key).map(({ name }) => name)).toEqual([
    'lab line',
    'probe half-of-seven',
    'programs in content/docs/features/layers.mdx',
  ])
}, 60_000)

test('without a browser no page is looked at, and without what it is made from nothing is built', () => {
  const names = (more: Partial<Touched>, browser?: string) =>
    stagesOf({ ...touched, ...more }, runners([]), { ...runsOn, browser }).map(
      ({ tasks }) => tasks.length,
    )
  expect(names({})).toEqual([3, 1])
  expect(names({ builds: false }, 'a browser')).toEqual([3])
})
