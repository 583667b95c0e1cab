import { describe, expect, test } from 'vitest'
import { RequestAnswers } from '../../../src/offline/worker/answers.ts'

const entries = (...paths: string[]) => paths.map((path) => ({ path, hash: '', named: false }))

describe.each(['https://host/', 'https://host/some/path/'])('a site at %s', (scope) => {
  const kept = entries('', 'claims/', '404.html', 'search.json', 'pagefind/pagefind-entry.json')
  const answers = new RequestAnswers({ kept, used: entries('sandbox/core.abcdefgh.js') }, scope)

  test('answers its pages, whatever the query', () => {
    expect(answers.toNavigation(scope)).toEqual({ from: 'kept', path: '' })
    expect(answers.toNavigation(`${scope}claims/?verdict=true#x`)).toEqual({
      from: 'kept',
      path: 'claims/',
    })
  })

  test('puts a missing slash at the end of a page’s address', () => {
    expect(answers.toNavigation(`${scope}claims?a=1`)).toEqual({
      from: 'redirect',
      path: 'claims/',
    })
  })

  test('leaves to the network what it does not have, and what is not of the site', () => {
    expect(answers.toNavigation(`${scope}nowhere/`)).toEqual({ from: 'network' })
    expect(answers.toFile(`${scope}llms.txt`)).toEqual({ from: 'network' })
    expect(answers.toFile('https://elsewhere/search.json')).toEqual({ from: 'network' })
  })

  test('answers files, and those that are kept when they are used', () => {
    expect(answers.toFile(`${scope}pagefind/pagefind-entry.json?ts=1`)).toEqual({
      from: 'kept',
      path: 'pagefind/pagefind-entry.json',
    })
    expect(answers.toFile(`${scope}sandbox/core.abcdefgh.js`)).toEqual({
      from: 'used',
      path: 'sandbox/core.abcdefgh.js',
    })
  })

  test('leaves an address that cannot be decoded to the network, as of a page that it does not have', () => {
    expect(answers.toNavigation(`${scope}claims/100%`)).toEqual({ from: 'network' })
    expect(answers.toFile(`${scope}claims/%E0%A4%A`)).toEqual({ from: 'network' })
    expect(answers.isStranger(`${scope}100%`)).toBe(true)
  })

  test('knows a page of another build', () => {
    expect(answers.isStranger(`${scope}claims/`)).toBe(false)
    expect(answers.isStranger(`${scope}new-page/`)).toBe(true)
    expect(answers.isStranger(`blob:${scope}1`)).toBe(false)
  })
})
