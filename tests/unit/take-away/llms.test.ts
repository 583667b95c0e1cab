import { expect, it } from 'vitest'
import { llmsText } from '../../../src/take-away/llms.ts'

it('llms.txt lists sections with their pages, then the claims as optional', () => {
  const page = (path: string, title: string) => ({
    path,
    title,
    label: title,
    lede: `On ${title}.`,
  })
  const section = { ...page('/features/', 'Features'), id: 'features' }
  const text = llmsText(
    page('/', 'Home.'),
    [{ ...section, pages: [page('/features/losses/', 'Losses')] }],
    [page('/claims/a/', '“A claim.”')],
    (path) => `https://site.example${path}`,
  )
  expect(text).toBe(`# Layers & Ops

> Home. On Home..

All pages in one file: https://site.example/llms-full.txt

## Features

- [Features](https://site.example/features.md): On Features.
- [Losses](https://site.example/features/losses.md): On Losses.

## Optional

- [“A claim.”](https://site.example/claims/a.md): On “A claim.”.
`)
})
