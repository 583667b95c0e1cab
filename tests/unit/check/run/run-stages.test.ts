import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { runStages } from '../../../../scripts/check/run/run-stages.ts'
import type { CheckStage, Task } from '../../../../scripts/check/run/task.ts'
import type { Problem } from '../../../../src/content/problem.ts'
import { goToEmptyFolder } from '../../../support/empty-folder.ts'

const problem: Problem = { file: 'a.py', what: 'it is wrong', remedy: 'Mend it.' }
let keys: Record<string, string>
let broken: string[]
let ran: string[]
let said: string[]

beforeEach(goToEmptyFolder)
beforeEach(() => {
  keys = { a: '1', b: '1', page: '1' }
  broken = []
})

/** A stage of tasks whose state is what `keys` says. */
function stage(names: string[], more: Partial<CheckStage> = {}, left?: () => string): CheckStage {
  const tasks = names.map((name): Task => ({ name, key: () => keys[name] ?? '', left }))
  const run: CheckStage['run'] = async (due, ended) => {
    for (const task of due) {
      ran.push(task.name)
      ended(task, { problems: broken.includes(task.name) ? [problem] : [], seconds: 3 })
    }
  }
  return { tasks, run, ...more }
}

async function go(...stages: CheckStage[]) {
  ran = []
  said = []
  return runStages(stages, (line) => said.push(line))
}

describe('what passed', () => {
  it('is not run again without a change, which is said', async () => {
    expect(await go(stage(['a', 'b']))).toMatchObject({ ran: 2, kept: 0, problems: [] })
    expect(await go(stage(['a', 'b']))).toMatchObject({ ran: 0, kept: 2, problems: [] })
    expect(ran).toEqual([])
    expect(said).toEqual(['Nothing to run, as all of it passed and nothing of it changed: a, b.'])
  })

  it('is run again alone where it changed, and not again when that is undone', async () => {
    await go(stage(['a', 'b']))
    keys.a = '2'
    await go(stage(['a', 'b']))
    expect(ran).toEqual(['a'])
    expect(said.at(-2)).toBe('Not again, as it passed and nothing of it changed: b.')
    keys.a = '1'
    await go(stage(['a', 'b']))
    expect(ran).toEqual([])
  })

  it('is run again where what it left is gone', async () => {
    const site = () => stage(['a'], {}, () => String(existsSync('built')))
    writeFileSync('built', '')
    await go(site())
    await go(site())
    expect(ran).toEqual([])
    rmSync('built')
    await go(site())
    expect(ran).toEqual(['a'])
  })

  it('passed as it was before it began: a change meanwhile is run', async () => {
    const changing = stage(['a'])
    await go({
      ...changing,
      run: async (due, ended) => {
        keys.a = '2'
        return changing.run(due, ended)
      },
    })
    await go(stage(['a']))
    expect(ran).toEqual(['a'])
  })
})

describe('what failed', () => {
  it('is told, and run again', async () => {
    broken = ['b']
    expect((await go(stage(['a', 'b']))).problems).toEqual([problem])
    expect(said.slice(-2)).toEqual(['passed  a, 3.0 s', 'FAILED  b, 3.0 s'])
    await go(stage(['a', 'b']))
    expect(ran).toEqual(['b'])
  })

  it('is told as soon as it has ended, not when all have', async () => {
    let early: string[] = []
    const first = stage(['a'])
    await go(
      stage(['a', 'b'], {
        run: async (due, ended) => {
          await first.run(due.slice(0, 1), ended)
          early = [...said]
        },
      }),
    )
    expect(early.at(-1)).toBe('passed  a, 3.0 s')
  })

  it('keeps back what is made from it, and nothing else', async () => {
    broken = ['a']
    const build = stage(['a'])
    const report = await go(build, stage(['page'], { needs: build }), stage(['b']))
    expect(ran).toEqual(['a', 'b'])
    expect(report.skipped).toEqual(['page: what it needs failed.'])
  })

  it('keeps back what would only say the same', async () => {
    broken = ['a']
    const page = stage(['page', 'b'])
    const [first, second] = page.tasks
    if (first === undefined || second === undefined) throw new Error('the stage lost its tasks')
    const tasks = [{ ...first, after: 'a' }, second]
    const report = await go(stage(['a']), { ...page, tasks })
    expect(ran).toEqual(['a', 'b'])
    expect(report.skipped).toEqual(['page: a failed.'])
    broken = []
    await go(stage(['a']), { ...page, tasks })
    expect(ran).toEqual(['a', 'page'])
  })

  it('leaves no time to be told before the next run', async () => {
    broken = ['a']
    await go(stage(['a']))
    await go(stage(['a']))
    expect(said[1]).toBe('  a: how long it takes is not known yet')
  })

  it('is a problem too where a task has no outcome', async () => {
    const report = await go(stage(['a'], { run: async () => {} }))
    expect(report.problems).toMatchObject([{ what: 'nothing came of a' }])
  })
})

describe('before it starts', () => {
  it('says what it will run, and how long that took last time', async () => {
    const build = stage(['a'])
    await go(build)
    expect(said.slice(0, 3)).toEqual([
      'To run:',
      '  a: how long it takes is not known yet',
      'None of it was timed on this machine yet.',
    ])
    keys.a = '2'
    await go(build, stage(['page'], { needs: build }))
    expect(said.slice(0, 4)).toEqual([
      'To run:',
      '  a: took 3.0 s last time',
      '  page, if it comes out changed: how long it takes is not known yet',
      'By the last times that is 3.0 s, and 1 that were not timed yet.',
    ])
  })

  it('says that nothing is touched', async () => {
    await go(stage([]))
    expect(said).toEqual(['Nothing to run: no lab, probe, program or page is touched.'])
  })
})

it('a page that the build does not change is not looked at again', async () => {
  const build = stage(['a'])
  await go(build, stage(['page'], { needs: build }))
  keys.a = '2'
  expect(await go(build, stage(['page'], { needs: build }))).toMatchObject({ ran: 1, kept: 1 })
  expect(ran).toEqual(['a'])
})
