import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { addBrowser } from '../../../src/site/add-browser.ts'
import {
  editAddress,
  FORGE,
  forgeAddress,
  reportAddress,
  siteVersion,
} from '../../../src/site/forge.ts'

const forge = 'https://forge.example/owner/name'

describe('the setting', () => {
  it('is an address of a repository, or nothing', () => {
    expect(forgeAddress(`${forge}/`)).toBe(forge)
    expect(forgeAddress('')).toBeUndefined()
    expect(forgeAddress()).toBeUndefined()
    expect(FORGE).toBe(forgeAddress(process.env.FORGE))
  })

  it.each(['forge.example/owner', 'owner/name', 'https://forge.example/', 'javascript:alert(1)//'])(
    'is refused where it is %s',
    (setting) => {
      expect(() => forgeAddress(setting)).toThrow(
        /FORGE is ".*": give the address of the repository/,
      )
    },
  )
})

test('a page is edited in its file', () => {
  expect(editAddress(forge, 'content/docs/a b.mdx')).toBe(
    `${forge}/edit/main/content/docs/a%20b.mdx`,
  )
})

test('a report opens the form with the page, the version and, when it is followed, the browser', () => {
  const link = { href: reportAddress(forge, { page: '/features/', version: '0.1.0, abc & d' }) }
  addBrowser(link as HTMLAnchorElement, 'Browser/1.0 (X; Y)')
  addBrowser(link as HTMLAnchorElement, 'Browser/1.0 (X; Y)')
  const { pathname, searchParams } = new URL(link.href)
  expect(pathname).toBe('/owner/name/issues/new')
  const fields = Object.fromEntries(searchParams)
  expect(fields).toEqual({
    template: 'wrong-fact.yml',
    page: '/features/',
    version: '0.1.0, abc & d',
    browser: 'Browser/1.0 (X; Y)',
  })
  const { template = '', ...filled } = fields
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as {
    body: { id?: string }[]
  }
  expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(filled)))
})

test('the version is the release, with the commit where there is one', () => {
  expect(siteVersion()).toMatch(/^\d+\.\d+\.\d+(, [0-9a-f]{7,})?$/)
})
