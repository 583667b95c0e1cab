import { expect, test } from 'vitest'
import { copyHint, HINTS } from '../../../src/sandbox/hints.ts'
import { createLab } from '../../../src/sandbox/lab/create.ts'

test('every hint of the list is copied', () => {
  const all = Object.entries(HINTS).flatMap(([kind, things]) =>
    things.map((about) => ({ kind, about })),
  )
  expect(all.length).toBeGreaterThan(20)
  for (const hint of all) expect(copyHint({ ...hint, more: 'x' })).toEqual(hint)
})

test.each([
  undefined,
  null,
  'withheld',
  {},
  { kind: 'withheld' },
  { kind: 'withheld', about: 'Send your password' },
  { kind: 'withheld', about: 'print' },
  { kind: 'withheld', about: ['page'] },
  { kind: ['withheld'], about: 'page' },
  { kind: 'constructor', about: 'name' },
  { kind: '__proto__', about: 'page' },
])('nothing else is: %j', (value) => {
  expect(copyHint(value)).toBeUndefined()
})

test('the names to import are those of the lab module', () => {
  const sink = { points: () => {}, picture: () => {}, progress: () => {} }
  const { lab } = createLab({
    tf: {},
    sink,
    readData: async () => '',
  } as unknown as Parameters<typeof createLab>[0])
  expect(HINTS.unimported).toEqual(['tf', ...Object.keys(lab).sort()])
})
