import { expect, test } from 'vitest'
import { chaptersOf } from '../../../src/book/chapters.ts'

const link = (path: string) => ({ path, label: path, title: path, lede: '' })

test('chapters follow navigation, and claims the pages of their section', () => {
  const sections = [
    { id: 'features', path: '/features/', pages: [link('/features/losses/')] },
    { id: 'claims', path: '/claims/', pages: [] },
  ]
  const chapters = chaptersOf(sections, ['/claims/b/', '/claims/a/'])
  expect(chapters.map(({ number, id, kind }) => [number, id, kind])).toEqual([
    ['', 'start', 'part'],
    ['1', 'features', 'part'],
    ['1.1', 'features-losses', 'chapter'],
    ['2', 'claims', 'part'],
    ['2.1', 'claims-b', 'claim'],
    ['2.2', 'claims-a', 'claim'],
  ])
})
