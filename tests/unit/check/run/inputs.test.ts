import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { filesOfPage } from '../../../../scripts/check/run/assets.ts'
import {
  filesOf,
  hashOf,
  hashOfListing,
  importsOf,
  together,
} from '../../../../scripts/check/run/inputs.ts'
import { goToEmptyFolder } from '../../../support/empty-folder.ts'

describe('what runs the programs', () => {
  it('is all that it imports, and the releases of the packages', () => {
    const { files, releases } = importsOf(
      'scripts/labs/verify-lab.ts',
      'scripts/labs/typescript-process.ts',
    )
    expect(files).toEqual(
      expect.arrayContaining(['src/agreement/gap.ts', 'src/sandbox/lab/glorot.ts']),
    )
    expect(releases['@tensorflow/tfjs']).toBe('4.22.0')
    expect(Object.keys(releases).filter((name) => name.startsWith('node:'))).toEqual([])
  })
})

describe('in a folder', () => {
  beforeEach(goToEmptyFolder)
  const of = (releases = {}) => hashOf(together(filesOf('lab/**/*'), { files: [], releases }))

  it('a hash changes with a text, a new file and a release, and with nothing else', () => {
    mkdirSync('lab')
    writeFileSync('lab/a.py', 'x = 1')
    const first = of({ keras: '3.15.1' })
    writeFileSync('lab/a.py', 'x = 1')
    writeFileSync('beside.py', 'y = 1')
    expect(of({ keras: '3.15.1' })).toBe(first)
    expect(of({ keras: '3.16.0' })).not.toBe(first)
    writeFileSync('lab/b.py', '')
    const second = of({ keras: '3.15.1' })
    expect(second).not.toBe(first)
    writeFileSync('lab/a.py', 'x = 2')
    expect(of({ keras: '3.15.1' })).not.toBe(second)
  })

  it('the hash of a listing changes with a file that is written', () => {
    expect(hashOfListing('dist')).toBe(hashOfListing('dist'))
    const empty = hashOfListing('dist')
    mkdirSync('dist')
    writeFileSync('dist/index.html', 'a')
    expect(hashOfListing('dist')).not.toBe(empty)
  })

  it('a page of the site is made of what it names, and of what that names', () => {
    for (const folder of ['dist/_astro', 'dist/data', 'dist/page'])
      mkdirSync(folder, { recursive: true })
    writeFileSync('dist/page/index.html', '<script src="/base/_astro/page.AbC-1.js"></script>')
    writeFileSync('dist/_astro/page.AbC-1.js', 'import "./panel.D_f2.js"')
    writeFileSync('dist/_astro/panel.D_f2.js', 'fetch("data/moons.json")')
    writeFileSync('dist/_astro/other.Xyz9.js', '')
    writeFileSync('dist/data/moons.json', '{}')
    expect(filesOfPage('/page/').toSorted()).toEqual([
      'dist/_astro/page.AbC-1.js',
      'dist/_astro/panel.D_f2.js',
      'dist/data/moons.json',
      'dist/page/index.html',
    ])
  })
})
