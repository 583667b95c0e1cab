import { beforeEach, describe, expect, test } from 'vitest'
import type { LabTry } from '../../../../src/content/lab.ts'
import { KeptEdits, type Store } from '../../../../src/lab/programs/edits.ts'
import { Programs } from '../../../../src/lab/programs/programs.ts'

const ORIGINALS = { 'high-level': 'rate = 0.5\n', 'low-level': 'rate = 0.5\n' }
const CHANGE = '@@ -1,1 +1,1 @@\n-rate = 0.5\n+rate = 5\n'
const TRY: LabTry = {
  id: 'fast',
  label: 'Faster',
  caption: 'Ten times the rate.',
  changes: { 'high-level': CHANGE, keras: CHANGE },
  expect: { outcome: 'part', by: 0.01, says: 'The curves part.' },
}

function fakeStore(): Store & { size: () => number } {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    size: () => items.size,
  }
}

describe('the programs of a panel', () => {
  let store: ReturnType<typeof fakeStore>
  let programs: Programs
  const reopen = (originals = ORIGINALS) => {
    programs = new Programs('moons')
    programs.open(originals, store)
  }
  beforeEach(() => {
    store = fakeStore()
    reopen()
  })

  test('edits survive a reload', () => {
    programs.edit('high-level', 'rate = 1\n')
    reopen()
    expect(programs.texts.value['high-level']).toBe('rate = 1\n')
    expect(programs.origin.value).toBe('edited')
    expect(programs.restored.value).toBe(true)
  })

  test('a reset sets them aside, over a reload too, and can be undone', () => {
    programs.edit('high-level', 'rate = 1\n')
    programs.reset()
    expect(programs.texts.value).toEqual(ORIGINALS)
    expect(programs.hasHidden.value).toBe(true)
    reopen()
    expect(programs.texts.value).toEqual(ORIGINALS)
    expect(programs.hasHidden.value).toBe(true)
    programs.bringBack()
    expect(programs.texts.value['high-level']).toBe('rate = 1\n')
    expect(programs.origin.value).toBe('edited')
    expect(programs.hasHidden.value).toBe(false)
    reopen()
    expect(programs.texts.value['high-level']).toBe('rate = 1\n')
  })

  test('edits that were set aside can be forgotten', () => {
    programs.edit('high-level', 'rate = 1\n')
    programs.reset()
    programs.dropHidden()
    expect(programs.hasHidden.value).toBe(false)
    expect(store.size()).toBe(0)
  })

  test('typing after a reset loses neither text: they change places', () => {
    programs.edit('high-level', 'first')
    programs.reset()
    programs.edit('high-level', 'second')
    programs.bringBack()
    expect(programs.texts.value['high-level']).toBe('first')
    programs.bringBack()
    expect(programs.texts.value['high-level']).toBe('second')
  })

  test('the editor’s own undo after a reset leaves nothing set aside', () => {
    programs.edit('high-level', 'first')
    programs.reset()
    programs.edit('high-level', 'first')
    expect(programs.hasHidden.value).toBe(false)
  })

  test('typing the original again is no edit', () => {
    programs.edit('high-level', 'x')
    programs.edit('high-level', ORIGINALS['high-level'])
    expect(programs.origin.value).toBe('original')
    expect(store.size()).toBe(0)
  })

  test('edits of a program that has changed since are kept and offered', () => {
    programs.edit('high-level', 'mine')
    reopen({ ...ORIGINALS, 'high-level': 'rate = 0.1\n' })
    expect(programs.texts.value['high-level']).toBe('rate = 0.1\n')
    expect(programs.stale.value).toEqual({ 'high-level': 'mine' })
    programs.edit('low-level', 'other')
    expect(store.size()).toBe(2)
    programs.settleStale(true)
    expect(programs.texts.value['high-level']).toBe('mine')
    reopen({ ...ORIGINALS, 'high-level': 'rate = 0.1\n' })
    expect(programs.texts.value['high-level']).toBe('mine')
  })

  test('dropped edits are gone', () => {
    programs.edit('high-level', 'mine')
    const changed = { ...ORIGINALS, 'high-level': 'rate = 0.1\n' }
    reopen(changed)
    programs.settleStale(false)
    expect(new KeptEdits(store, 'moons', changed).read()).toMatchObject({ edits: {}, stale: {} })
  })

  test('a try changes the shown texts and not the store', async () => {
    expect(await programs.showTry(TRY)).toBe(true)
    expect(programs.texts.value['high-level']).toBe('rate = 5\n')
    expect(programs.origin.value).toBe('try')
    expect(store.size()).toBe(0)
    expect(await programs.showTry(TRY)).toBe(true)
  })

  test('a try that does not fit changes nothing', async () => {
    programs.edit('high-level', 'rate = 0.5 + 0.5\n')
    expect(await programs.showTry(TRY)).toBe(false)
    expect(programs.texts.value['high-level']).toBe('rate = 0.5 + 0.5\n')
  })

  test('tries one after the other keep the edits of the reader', async () => {
    programs.edit('low-level', 'rate = 0.5 // mine\n')
    expect(await programs.showTry(TRY)).toBe(true)
    expect(await programs.showTry(TRY)).toBe(true)
    expect(programs.texts.value['low-level']).toBe('rate = 0.5 // mine\n')
    programs.reset()
    expect(programs.texts.value).toEqual(ORIGINALS)
    programs.bringBack()
    expect(programs.edits.value).toEqual({ 'low-level': 'rate = 0.5 // mine\n' })
  })

  test('a try on the original leaves edits that it does not fit where they are', async () => {
    programs.edit('high-level', 'mine')
    expect(await programs.showTry(TRY)).toBe(false)
    expect(await programs.showTry(TRY, programs.originals)).toBe(true)
    expect(programs.hasHidden.value).toBe(true)
    programs.bringBack()
    expect(programs.texts.value['high-level']).toBe('mine')
    await programs.showTry(TRY, programs.originals)
    reopen()
    expect(programs.texts.value['high-level']).toBe('mine')
  })

  test('typing in code of a link sets the edits of the reader aside', () => {
    programs.edit('low-level', 'mine')
    programs.showShared({ 'high-level': 'theirs' })
    programs.edit('high-level', 'theirs, changed')
    programs.edit('high-level', 'theirs, changed again')
    reopen()
    expect(programs.edits.value).toEqual({ 'high-level': 'theirs, changed again' })
    programs.bringBack()
    expect(programs.edits.value).toEqual({ 'low-level': 'mine' })
    programs.bringBack()
    expect(programs.edits.value).toEqual({ 'high-level': 'theirs, changed again' })
  })

  test('settling edits of a former program stores no code of a link', () => {
    programs.edit('high-level', 'mine')
    const changed = { ...ORIGINALS, 'high-level': 'rate = 0.1\n' }
    reopen(changed)
    programs.showShared({ 'low-level': 'theirs' })
    programs.settleStale(false)
    reopen(changed)
    expect(programs.edits.value).toEqual({})
  })

  test('a store with nonsense in it is an empty one', () => {
    for (const text of ['null', '{', '[1, null, {}, { "high-level": 3 }]', '{"length": 2}']) {
      store.setItem('layers-and-ops:aside:moons', text)
      reopen()
      expect(programs.hasHidden.value).toBe(false)
    }
  })

  test('code of a link leaves the edits of the reader alone', () => {
    programs.edit('low-level', 'mine')
    programs.showShared({ 'high-level': 'theirs' })
    expect(programs.origin.value).toBe('shared')
    expect(programs.texts.value).toEqual({ ...ORIGINALS, 'high-level': 'theirs' })
    programs.reset()
    reopen()
    expect(programs.texts.value['low-level']).toBe('mine')
  })

  test('a try is applied to the original, not to code of a link that nobody has read', async () => {
    programs.showShared({ 'low-level': 'rate = 0.5 // theirs\n' })
    expect(await programs.showTry(TRY)).toBe(true)
    expect(programs.texts.value['low-level']).toBe(ORIGINALS['low-level'])
  })
})

describe('two tabs with the same lab', () => {
  let store: ReturnType<typeof fakeStore>
  const open = (originals = ORIGINALS) => {
    const programs = new Programs('moons')
    programs.open(originals, store)
    return programs
  }
  beforeEach(() => {
    store = fakeStore()
  })

  test('neither loses what the other changed', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'ops')
    other.edit('high-level', 'layers')
    expect(open().edits.value).toEqual({ 'low-level': 'ops', 'high-level': 'layers' })
  })

  test('a tab shows what another wrote, says so, and can go back', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'a')
    other.hear()
    one.edit('low-level', 'ab')
    other.hear()
    expect(other.texts.value['low-level']).toBe('ab')
    expect(other.elsewhere.value).toEqual({ 'low-level': ORIGINALS['low-level'] })
    other.undoElsewhere()
    expect(other.texts.value).toEqual(ORIGINALS)
    expect(other.elsewhere.value).toEqual({})
    one.hear()
    expect(one.texts.value).toEqual(ORIGINALS)
    one.bringBack()
    expect(one.texts.value['low-level']).toBe('ab')
  })

  test('what changed and changed back needs no notice, and typing ends one', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'a')
    other.hear()
    one.edit('low-level', ORIGINALS['low-level'])
    other.hear()
    expect(other.elsewhere.value).toEqual({})
    one.edit('low-level', 'b')
    other.hear()
    other.edit('low-level', 'b, and more')
    expect(other.elsewhere.value).toEqual({})
  })

  test('a text that was never seen is set aside, not written over', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'long work')
    other.edit('low-level', 'x')
    other.edit('low-level', 'xy')
    const later = open()
    expect(later.texts.value['low-level']).toBe('xy')
    later.bringBack()
    expect(later.texts.value['low-level']).toBe('long work')
  })

  test('a reset in one is a reset in both, and each can bring the edits back', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'ops')
    other.hear()
    one.reset()
    other.hear()
    expect(other.texts.value).toEqual(ORIGINALS)
    other.bringBack()
    expect(other.texts.value['low-level']).toBe('ops')
  })

  test('what was set aside in either is kept', () => {
    const [one, other] = [open(), open()]
    one.edit('low-level', 'first')
    one.reset()
    other.edit('low-level', 'second')
    other.reset()
    const later = open()
    later.bringBack()
    expect(later.texts.value['low-level']).toBe('second')
    later.bringBack()
    expect(later.texts.value['low-level']).toBe('first')
  })

  test('code of a link stays on the screen while another tab edits', () => {
    const [one, other] = [open(), open()]
    other.showShared({ 'high-level': 'theirs' })
    one.edit('low-level', 'mine')
    other.hear()
    expect(other.texts.value).toEqual({ ...ORIGINALS, 'high-level': 'theirs' })
    expect(other.hasHidden.value).toBe(true)
    other.edit('high-level', 'theirs, changed')
    other.bringBack()
    expect(other.texts.value).toEqual({ ...ORIGINALS, 'low-level': 'mine' })
  })

  test('edits from a tab with an older page are offered, and what is here stays', () => {
    const old = open({ ...ORIGINALS, 'low-level': 'rate = 0.1\n' })
    const one = open()
    one.edit('low-level', 'new')
    old.edit('low-level', 'old')
    one.hear()
    expect(one.texts.value['low-level']).toBe('new')
    expect(one.stale.value).toEqual({ 'low-level': 'old' })
    one.settleStale(false)
    expect(open().texts.value['low-level']).toBe('new')
  })
})

test('typing while edits of a former program are offered is kept, and so are they', () => {
  const store = fakeStore()
  const before = new Programs('moons')
  before.open(ORIGINALS, store)
  before.edit('high-level', 'former')
  const changed = { ...ORIGINALS, 'high-level': 'rate = 0.1\n' }
  const open = () => {
    const programs = new Programs('moons')
    programs.open(changed, store)
    return programs
  }
  open().edit('high-level', 'typed')
  const after = open()
  expect(after.texts.value['high-level']).toBe('typed')
  after.bringBack()
  expect(after.texts.value['high-level']).toBe('former')
})
