import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { CHOICES } from '../../../../src/lab/panel/choice.ts'
import { choiceBeforePaint } from '../../../../src/lab/panel/choice-before-paint.ts'

/** What the script sets on the root for an address and a store. */
function attributesFor(search: string, stored: Record<string, string> = {}) {
  const dataset: Record<string, string> = {}
  const document = { documentElement: { dataset } }
  const location = { search, hash: '' }
  runInNewContext(choiceBeforePaint, { document, location, localStorage: stored, URLSearchParams })
  return dataset
}

describe.each(Object.values(CHOICES))('before the first paint, $name', ({ name, key, values }) => {
  test.each(values)('is %s where the address or the store says so', (value) => {
    expect(attributesFor(`?${name}=${value}`)).toEqual({ script: '', [name]: value })
    expect(attributesFor('', { [key]: value })).toEqual({ script: '', [name]: value })
  })

  test('is what the address says, before the store, and no value of neither list', () => {
    const [first, second] = values
    expect(attributesFor(`?${name}=${first}`, { [key]: second })[name]).toBe(first)
    expect(attributesFor(`?${name}=none`, { [key]: second })[name]).toBe(second)
    expect(attributesFor(`?${name}=none`, { [key]: 'none' })).toEqual({ script: '' })
  })
})
