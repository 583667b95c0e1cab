import { expect, it } from 'vitest'
import { bibtexPath, markdownPath } from '../../../src/take-away/paths.ts'

it('a page’s Markdown and its citation stand beside its folder', () => {
  expect(markdownPath('/')).toBe('/index.md')
  expect(markdownPath('/features/losses/')).toBe('/features/losses.md')
  expect(bibtexPath('/')).toBe('/index.bib')
  expect(bibtexPath('/features/losses/')).toBe('/features/losses.bib')
})
