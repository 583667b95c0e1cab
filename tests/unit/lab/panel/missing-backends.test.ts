import { expect, test } from 'vitest'
import {
  backendLabel,
  missingForLab,
  missingInBrowser,
  missingSentences,
} from '../../../../src/lab/panel/missing-backends.ts'

const ALL = { gpu: true, secure: true, webAssembly: true }

test('nothing is missing in a browser that has all', () => {
  expect(missingInBrowser(ALL)).toEqual({})
  expect(missingForLab(undefined)).toEqual({})
  expect(missingSentences({})).toBe('')
  expect(backendLabel('wasm', {})).toBe('WASM')
})

test.each([
  ['WebGPU: not in this browser', 'webgpu', { ...ALL, gpu: false }],
  ['WebGPU: needs HTTPS', 'webgpu', { ...ALL, gpu: false, secure: false }],
  ['WASM: not in this browser', 'wasm', { ...ALL, webAssembly: false }],
] as const)('%s', (label, backend, offer) => {
  const missing = missingInBrowser(offer)
  expect(Object.keys(missing)).toEqual([backend])
  expect(backendLabel(backend, missing)).toBe(label)
  expect(missingSentences(missing)).toMatch(/^(WebGPU|WASM) cannot be had: .*\.$/)
})

test('the sentence of the lab is told', () => {
  const missing = missingForLab({ wasm: 'There is no kernel Foo.' })
  expect(backendLabel('wasm', missing)).toBe('WASM: not for this lab')
  expect(missingSentences(missing)).toBe('WASM cannot run this lab. There is no kernel Foo.')
})
