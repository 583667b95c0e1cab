import { expect, test } from 'vitest'
import { wordsOf, wordsOfQuery } from '../../../src/search/terms.ts'

test.each([
  [
    'tf.GradientTape',
    ['tf.gradienttape', 'tfgradienttape', 'tf', 'gradienttape', 'gradient', 'tape'],
  ],
  ['@tf.function', ['tf.function', 'tffunction', 'tf', 'function']],
  ['from_logits', ['from_logit', 'fromlogit', 'from', 'logit']],
  ['.keras', ['.kera', 'kera']],
  ['cross-entropy', ['cross-entropy', 'crossentropy', 'cross', 'entropy']],
  ['ReLU', ['relu']],
  ['TensorFlow', ['tensorflow']],
  ['GPUs', ['gpu']],
])('%s is found whole and in parts', (word, terms) => {
  expect(wordsOf(word)).toEqual([terms])
})

test.each([
  ['losses', 'loss'],
  ['batches', 'batch'],
  ['frequencies', 'frequency'],
  ['optimizers', 'optimizer'],
])('%s is found by its singular', (plural, singular) => {
  expect(wordsOf(plural)).toEqual(wordsOf(singular))
})

test('a question is about its telling words, unless it has no others', () => {
  const whole = (query: string) => wordsOfQuery(query).map(([word]) => word)
  expect(whole('Why is my loss NaN?')).toEqual(['loss', 'nan'])
  expect(whole('what is it')).toEqual(['what', 'is', 'it'])
  expect(whole('?!')).toEqual([])
})
