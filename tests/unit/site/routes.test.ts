import { globSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { expect, test } from 'vitest'

test('the address of every file is found under the development server, which wants its ending in the route', () => {
  const routes = globSync('src/pages/**/*.ts').map((file) => basename(file, '.ts'))
  expect(routes).toContain('feed.xml')
  expect(routes.filter((route) => extname(route) === '')).toEqual([])
})
