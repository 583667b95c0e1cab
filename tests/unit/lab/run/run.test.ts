import { describe, expect, it } from 'vitest'
import { runJobs } from '../../../../scripts/labs/jobs.ts'
import { runTypescript } from '../../../../scripts/labs/run-typescript.ts'

const run = (text: string) => runTypescript('low-level', text)

/** Each test starts a process that loads TensorFlow.js. */
describe('runTypescript', { timeout: 60_000 }, () => {
  it('records series, pictures and versions, with values that are not finite', async () => {
    const { run: recorded } = await run(`
      import * as tf from '@tensorflow/tfjs'
      import { data, plot, show } from 'lab'
      const { x, y } = await data('moons')
      for (const [step, value] of [1, NaN, -Infinity].entries()) await plot('loss', step, value)
      await show.field('f', (points) => tf.sum(points, 1, true), x, y)`)
    expect(recorded).toMatchObject({
      program: 'low-level',
      engine: 'cpu',
      versions: { tfjs: '4.22.0', node: process.versions.node },
      series: { loss: { x: [0, 1, 2], y: [1, NaN, -Infinity] } },
      pictures: { f: { kind: 'field', columns: 32 } },
    })
  })

  it('takes no label for a number', async () => {
    const { run: recorded } = await run(`
      import * as tf from '@tensorflow/tfjs'
      import { plot, show } from 'lab'
      await plot('notFinite', 0, NaN)
      const labels = { rowLabels: ['NaN', '-Infinity'], columnLabels: ['Infinity'] }
      await show.matrix('m', tf.tensor2d([[1], [2]]), labels)`)
    expect(recorded?.series).toEqual({ notFinite: { x: [0], y: [NaN] } })
    expect(recorded?.pictures.m).toMatchObject({
      rowLabels: ['NaN', '-Infinity'],
      columnLabels: ['Infinity'],
    })
  })

  it.each([
    ['\nthrow new RangeError("too far")', 'low-level.ts:2: RangeError: too far'],
    [
      'import { data } from "lab"\n\nawait data("sun")',
      /^low-level\.ts:3: Error: there is no data set "sun"; known are: .*moons/,
    ],
    ['\n\nPromise.reject(new Error("late"))', 'low-level.ts:3: Error: late'],
    ['import { nothing } from "lab"', /SyntaxError: .*'nothing'/],
  ])('names file and line of the error in %j', async (text, message) => {
    expect((await run(text)).error).toMatch(message)
  })
})

it('runJobs keeps the order and runs two at a time', async () => {
  let running = 0
  let most = 0
  const job = (result: number) => async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 10 - result))
    running--
    return result
  }
  expect(await runJobs([1, 2, 3, 4, 5].map(job))).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})
