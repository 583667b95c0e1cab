import { expect, test } from 'vitest'
import type { SearchEntry } from '../../../src/search/entry.ts'
import { createFind } from '../../../src/search/find.ts'

const ENTRIES: SearchEntry[] = [
  {
    kind: 'page',
    title: 'Optimizers',
    path: '/features/optimizers/',
    also: ['Adam'],
    text: 'How far to go.',
  },
  {
    kind: 'page',
    title: 'In Keras',
    path: '/features/optimizers/#in-keras',
    of: 'Optimizers',
    names: 'learning_rate',
  },
  {
    kind: 'page',
    title: 'Automatic differentiation',
    path: '/features/autodiff/',
    also: ['autodiff'],
  },
  {
    kind: 'page',
    title: 'In TensorFlow',
    path: '/features/autodiff/#in',
    of: 'Automatic differentiation',
    names: 'tf.GradientTape',
  },
  { kind: 'page', title: 'Before 2015', path: '/history/before/', text: 'Optimizers of old.' },
  { kind: 'claim', title: 'TensorFlow has optimizers such as Adam', path: '/claims/adam/' },
  { kind: 'event', title: 'TensorFlow 2.11: the optimizers change', path: '/history/#2-11' },
  {
    kind: 'probe',
    title: 'What does a step say?',
    path: '/features/autodiff/#probe',
    of: 'Automatic differentiation',
    names: 'ValueError: No gradients provided for any variable',
  },
]
const find = createFind(ENTRIES)
const paths = (query: string, section?: string) =>
  find(query, section).flatMap(({ found }) => found.map(({ path }) => path))

test('a page about a thing goes before claims and events that name it', () => {
  expect(find('optimizers').map(({ kind }) => kind)).toEqual(['page', 'claim', 'event'])
  expect(paths('optimizers')[0]).toBe('/features/optimizers/')
})

test('a section is shown under its page', () => {
  const [pages] = find('learning_rate')
  expect(pages?.found).toMatchObject([
    { path: '/features/optimizers/', text: 'How far to go.', sections: [{ title: 'In Keras' }] },
  ])
})

test.each(['GradientTape', 'gradient tape', 'gradienttape', 'tf.gradienttape()', 'Gradient-Tape'])(
  '%s finds the function',
  (query) => {
    expect(paths(query)[0]).toBe('/features/autodiff/')
  },
)

test('a wrong letter is forgiven, and a beginning is enough', () => {
  expect(paths('optimzer')[0]).toBe('/features/optimizers/')
  expect(paths('optim')[0]).toBe('/features/optimizers/')
})

test('another name of a page finds it first', () => {
  expect(paths('adam')[0]).toBe('/features/optimizers/')
  expect(paths('autodiff')[0]).toBe('/features/autodiff/')
})

test('a pasted traceback finds what explains its message', () => {
  const traceback =
    'Traceback (most recent call last): File "train.py", line 3, in <module> optimizer.apply(grads) ' +
    'ValueError: No gradients provided for any variable.'
  expect(paths(traceback)[0]).toBe('/features/autodiff/#probe')
})

test('the section that the reader is in comes before its equals', () => {
  const twins: SearchEntry[] = ['/a/one/', '/b/two/'].map((path) => ({
    kind: 'page',
    title: 'Speed of it',
    path,
  }))
  const among = createFind(twins)
  const first = (section: string) => among('speed', section)[0]?.found[0]?.path
  expect(first('/b/')).toBe('/b/two/')
  expect(first('/a/')).toBe('/a/one/')
})

test('nothing is found for nothing, and for what nothing has', () => {
  expect(find('  ')).toEqual([])
  expect(find('…')).toEqual([])
  expect(find('zygohistomorphic')).toEqual([])
})
