import { afterEach, expect, test, vi } from 'vitest'
import {
  countOf,
  oneOf,
  readCommandLine,
  readOptions,
  takeNothing,
} from '../../../scripts/command-line.ts'

const said = vi.spyOn(console, 'error').mockImplementation(() => {})
const ended = vi.spyOn(process, 'exit').mockImplementation(() => {
  throw new Error('ended')
})
afterEach(() => vi.clearAllMocks())

const OPTIONS = {
  torch: { type: 'boolean' },
  backend: { type: 'string', multiple: true },
} as const

test('options and names are told apart', () => {
  const { values, positionals } = readCommandLine(OPTIONS, ['moons', '--backend=cpu', '--torch'])
  expect(values).toEqual({ torch: true, backend: ['cpu'] })
  expect(positionals).toEqual(['moons'])
  expect(countOf('runs', undefined, 3)).toBe(3)
  expect(countOf('runs', '12', 3)).toBe(12)
  expect(oneOf('backend', 'cpu', ['cpu', 'webgl'])).toBe('cpu')
})

test('a command that takes no words runs without', () => {
  takeNothing([])
  expect(readOptions(OPTIONS, ['--torch'])).toEqual({ torch: true })
  expect(ended).not.toHaveBeenCalled()
})

test.each([
  [
    'an option that is not known',
    () => readCommandLine(OPTIONS, ['--troch']),
    /'--troch'.*--torch/s,
  ],
  ['an option without its value', () => readCommandLine(OPTIONS, ['--backend']), /--backend/],
  ['no count', () => countOf('runs', 'abc', 3), '--runs=abc: that is no whole number above 0.'],
  ['a count of 0', () => countOf('runs', '0', 3), /--runs=0/],
  ['an option of a command without', () => readCommandLine({}, ['--all']), /'--all'.*It has none/],
  ['a word for a command that takes none', () => takeNothing(['fit']), /fit means nothing to it/],
  [
    'a name for a command that takes options alone',
    () => readOptions(OPTIONS, ['--torch', 'moons']),
    /moons means nothing to it/,
  ],
  ['a word of no list', () => oneOf('backend', 'gpu', ['cpu']), /no such backend; known are: cpu/],
])('%s ends the command with a sentence', (_, read, words) => {
  expect(read).toThrow('ended')
  expect(ended).toHaveBeenCalledWith(1)
  expect(said).toHaveBeenCalledWith(expect.stringMatching(words))
})
