import { describe, expect, test } from 'vitest'
import {
  addressOf,
  backendsIn,
  isNamedByContent,
  withoutHash,
  LARGE,
  placeOf,
} from '../../../src/offline/manifest.ts'

const place = (path: string, bytes = 1000) => placeOf({ path, bytes })

describe('what becomes of a file', () => {
  test.each([
    'index.html',
    '404.html',
    'features/losses/index.html',
    'sandbox/frame.html',
    '_astro/dialog.WTG8rLRO.js',
    'fonts/newsreader.woff2',
    'search.json',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'pagefind/fragment/en_1.pf_fragment',
    'data/moons.json',
    'icons/icon-192.png',
  ])('%s is kept at once', (path) => expect(place(path)).toBe('kept'))

  test('a page is kept however large', () => {
    expect(place('claims/index.html', 10 * LARGE)).toBe('kept')
  })

  test('the runtime and large files of a page are kept when they are used', () => {
    expect(place('sandbox/core.bsxPfHwJ0ArsyJje.js')).toBe('used')
    expect(place('sandbox/simd.d-uyim0083HbvyCG.wasm')).toBe('used')
    expect(place('_astro/editor.D_xKOmXF.js', LARGE + 1)).toBe('used')
  })

  test.each([
    '_headers',
    'features/losses.md',
    'features/losses.bib',
    'llms-full.txt',
    'sitemap-0.xml',
    'features/losses.png',
    'embed/moons/index.html',
    'book/index.html',
    'downloads/moons/keras.ipynb',
    '_astro/editor.D_xKOmXF.js.map',
    'pagefind/pagefind-component-ui.js',
    'pagefind/wasm.unknown.pagefind',
  ])('%s is left', (path) => expect(place(path)).toBe('left'))
})

test('a page has the address of its folder', () => {
  expect(addressOf('index.html')).toBe('')
  expect(addressOf('features/losses/index.html')).toBe('features/losses/')
  expect(addressOf('404.html')).toBe('404.html')
})

test('only what has a hash in its name is right for good', () => {
  expect(isNamedByContent('_astro/dialog.WTG8rLRO.js')).toBe(true)
  expect(isNamedByContent('sandbox/core.bsxPfHwJ0ArsyJje.js')).toBe(true)
  expect(isNamedByContent('sandbox/frame.html')).toBe(false)
  expect(isNamedByContent('pagefind/pagefind.js')).toBe(false)
})

test('a part is known from build to build', () => {
  expect(withoutHash('sandbox/core.bsxPfHwJ0ArsyJje.js')).toBe('sandbox/core.js')
  expect(withoutHash('sandbox/plain.cKXVFgYEZOUmnwHH.wasm')).toBe('sandbox/plain.wasm')
  expect(withoutHash('_astro/with-plotly.D6PI6dBH.js')).toBe('_astro/with-plotly.js')
})

test('a backend is there with all of its parts', () => {
  const core = ['sandbox/core.bsxPfHwJ0ArsyJje.js', 'sandbox/worker.eTk_SylODGvpEX_q.js']
  expect(backendsIn(core.slice(1))).toEqual([])
  expect(backendsIn(core)).toEqual(['WebGL', 'CPU'])
  expect(backendsIn([...core, 'sandbox/wasm.fy0ERkhiNl710k56.js'])).toEqual(['WebGL', 'CPU'])
  const all = [
    'webgpu.QUM-wyN6m_WuRy44.js',
    'wasm.fy0ERkhiNl710k56.js',
    'simd.d-uyim0083HbvyCG.wasm',
  ]
  expect(backendsIn([...core, ...all.map((part) => `sandbox/${part}`)])).toEqual([
    'WebGL',
    'WebGPU',
    'WASM',
    'CPU',
  ])
})
