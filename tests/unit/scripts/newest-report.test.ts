import { expect, test } from 'vitest'
import { newestReport, type NewestRun } from '../../../scripts/newest/report.ts'

const known = { labs: ['moons'], probes: ['seed-zero'] }
const versions = { keras: '4.0.0', '@tensorflow/tfjs': '5.0.0' }
const failing = (output: string, command = 'npm run verify'): NewestRun => ({
  command,
  output,
  ok: false,
})

test('nothing is reported where every command ends well', () => {
  const ok = { command: 'npm run verify', output: '  ok  all\n', ok: true }
  expect(newestReport([ok], versions, known)).toBeUndefined()
})

test('what failed stands under what it is, once, with the releases', () => {
  const verify = failing(
    '\nmoons\n  ok  keras runs\n  FAILED  moons: the curves part\n\nseed-zero\n' +
      '  FAILED  seed-zero: keras.py on jax: it prints 1\n  FAILED  moons: the curves part\n',
  )
  const dates = failing('FAILED  content/docs/x.mdx: checked against keras 3\n')
  expect(newestReport([verify, dates], versions, known))
    .toBe(`Verified with keras 4.0.0, @tensorflow/tfjs 5.0.0.

## Labs that parted or stopped

- moons: the curves part

## Messages, names and defaults that moved

- seed-zero: keras.py on jax: it prints 1

## Snippets, dates and pages

- content/docs/x.mdx: checked against keras 3
`)
})

test('a command that breaks without a word of what is in the report too', () => {
  expect(newestReport([failing('a\nb: error\n')], versions, known)).toMatch(
    /^- `npm run verify` failed: a \/ b: error$/m,
  )
  expect(newestReport([failing('')], versions, known)).toMatch(/it printed nothing/)
})
