import { describe, expect, it, test } from 'vitest'
import { fits } from '../../../src/content/holes.ts'
import { judgeAgainstRecord, judgeProbe } from '../../../src/content/judge-probe.ts'

const printed = (text: string) => ({ printed: text })
const failed = (kind: string, message: string, line?: number) => ({
  printed: '',
  error: { class: kind, message, line },
})

describe('an expected text', () => {
  test.each([
    ['is the printed one', 'a (b)\n', 'a (b)', true],
    ['knows no spaces at ends of lines', 'a\nb', '\na  \nb\n\n', true],
    ['fails on another word', 'a', 'b', false],
    ['fails on more than it says', 'a', 'a\nb', false],
    ['has holes for numbers', 'took {number} s', 'took 1.5e-3 s', true],
    ['which are numbers', 'took {number} s', 'took long s', false],
    ['has holes for addresses', '<f at {address}>', '<f at 0x7fA0>', true],
    ['has holes within a line', 'a {text} b', 'a long way b', true],
    ['which end with it', 'a {text} b', 'a long\nway b', false],
    ['has holes for lines', 'a\n{lines}\nb', 'a\n1\n2\nb', true],
    ['takes other braces as they are', '{{node {text}}} {x}', '{{node 5}} {x}', true],
    ['takes signs of patterns as they are', 'a.b', 'axb', false],
  ])('%s', (_name, expected, text, fit) => {
    expect(fits(expected, text)).toBe(fit)
  })
})

describe('a run', () => {
  const values = { weight: { is: 1, within: 0.01 } }

  test.each([
    ['prints what is expected', { prints: 'a' }, printed('a\n')],
    ['prints a value within its tolerance', { values }, printed('more\nweight: 1.005\n')],
    ['fails as expected', { fails: { class: 'E', message: 'no {number}' } }, failed('E', 'no 3')],
  ])('that %s is right', (_name, expectation, run) => {
    expect(judgeProbe(expectation, run)).toBeUndefined()
  })

  test.each([
    ['prints something else', { prints: 'a' }, printed('b'), /printed "b"; expected is "a"/],
    [
      'prints a value too far off',
      { values },
      printed('weight: 1.02'),
      /weight is 1\.02; expected/,
    ],
    ['prints no number', { values }, printed('weight: nan'), /weight is NaN; expected is 1/],
    ['does not print the value', { values }, printed('height: 1'), /must print one line.*none/],
    ['prints it twice', { values }, printed('weight: 1\nweight: 1'), /must print one line.*2/],
    ['fails', { prints: 'a' }, failed('E', 'm'), /it failed: E: m/],
    ['does not fail', { fails: { class: 'E', message: 'm' } }, printed(''), /it did not fail/],
    [
      'fails with another class',
      { fails: { class: 'E', message: 'm' } },
      failed('F', 'm'),
      /"F: m"/,
    ],
    ['fails in other words', { fails: { class: 'E', message: 'm' } }, failed('E', 'n'), /"E: n"/],
  ])('that %s is wrong', (_name, expectation, run, problem) => {
    expect(judgeProbe(expectation, run)).toMatch(problem)
  })
})

describe('what an expectation leaves open', () => {
  const values = { weight: { is: 1, within: 0.01 } }

  it('must be as it was recorded', () => {
    const run = printed('1 device\nweight: 1')
    expect(judgeAgainstRecord({ values }, run, printed('2 devices\nweight: 1'))).toMatch(
      /2 devices/,
    )
    expect(judgeAgainstRecord({ values }, run, printed('1 device\nweight: 1.004'))).toBeUndefined()
  })

  it('is nothing where the whole text is expected', () => {
    const expectation = { prints: 'took {number} s' }
    expect(
      judgeAgainstRecord(expectation, printed('took 1 s'), printed('took 2 s')),
    ).toBeUndefined()
  })

  it('is the line of an error', () => {
    const expectation = { fails: { class: 'E', message: 'm' } }
    const problem = judgeAgainstRecord(expectation, failed('E', 'm', 3), failed('E', 'm', 2))
    expect(problem).toMatch(/line 3.*line 2/)
  })
})
