import { describe, expect, it } from 'vitest'
import { problemsOfChecks } from '../../../../scripts/check/run/check-problems.ts'
import { outcomesIn } from '../../../../scripts/check/run/look.ts'
import { ContentError, describeProblem } from '../../../../src/content/problem.ts'

const words = { file: 'lab.yaml', remedy: () => 'Mend it.' }
const verified = async (verify: Parameters<typeof problemsOfChecks>[2]) =>
  (await problemsOfChecks('content/labs/a', words, verify)).map(describeProblem)

describe('what verifying finds', () => {
  it('is told with the file, the line, the field and the remedy, once for each place', async () => {
    const series = { what: '', field: 'series "loss"' }
    expect(
      await verified(async () => [
        { what: 'low-level on cpu runs' },
        {
          what: '',
          file: 'keras.py',
          field: 'on jax',
          problem: 'keras on jax failed: keras.py:12: NameError: x',
        },
        { ...series, problem: 'the first pair lies apart.' },
        { ...series, problem: 'the second pair lies apart.' },
        { what: '', field: 'try "relu"', problem: 'try "relu": They part.' },
      ]),
    ).toEqual([
      'content/labs/a/keras.py:12 on jax: keras on jax failed: keras.py:12: NameError: x. Mend it.',
      'content/labs/a/lab.yaml series "loss": the first pair lies apart (and 1 more of this kind). Mend it.',
      'content/labs/a/lab.yaml try "relu": They part. Mend it.',
    ])
  })

  it('is told in its own words where it cannot begin, and never passes in silence', async () => {
    const problem = { file: 'expected.json', what: 'it is missing', remedy: 'Record it.' }
    expect(
      await verified(async () => {
        throw new ContentError(problem)
      }),
    ).toEqual(['expected.json: it is missing. Record it.'])
    expect(
      await verified(async () => {
        throw new Error('no worker')
      }),
    ).toEqual(['content/labs/a/lab.yaml: no worker. Mend it.'])
  })
})

describe('what the browser finds', () => {
  const look = { spec: 'tests/e2e/site.spec.ts', title: '/a/: ', file: 'content/docs/a.mdx' }
  const report = (status: string, title = '/a/: accessible', message = '') =>
    JSON.stringify({
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  title,
                  tests: [{ results: [{ status, duration: 1500, errors: [{ message }] }] }],
                },
              ],
            },
          ],
        },
      ],
    })

  it('is nothing where the test of the page passed', () => {
    expect(outcomesIn(report('passed'), [look], '')).toEqual([{ problems: [], seconds: 1.5 }])
  })

  it('is told of the file that makes the page', () => {
    const [outcome] = outcomesIn(
      report('failed', '/a/: x', '\u001b[31mlight\u001b[0m\n\n  no alt.'),
      [look],
      '',
    )
    expect(outcome?.problems.map(describeProblem)).toEqual([
      'content/docs/a.mdx in a browser: light / no alt. ' +
        'Mend it; `npx playwright test tests/e2e/site.spec.ts -g "/a/: "` shows it again.',
    ])
  })

  it.each([
    ['of another page', report('passed', '/b/: accessible'), '', /the build has no such page/],
    ['that never came', '', 'no server', /no test looked at it: no server/],
  ])('is told in place of a test %s', (_name, json, output, says) => {
    expect(outcomesIn(json, [look], output)[0]?.problems[0]?.what).toMatch(says)
  })
})
