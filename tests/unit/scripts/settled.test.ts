import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { absolutesIn } from '../../../scripts/evidence/absolutes.ts'
import { dayOf, readSettled, settle, writeSettled } from '../../../scripts/evidence/settled.ts'

const folder = mkdtempSync(join(tmpdir(), 'settled-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('absolute sentences', () => {
  it('are found in the lede, in paragraphs, headings, lists and tables of a page, with their lines', () => {
    const page = fileWith(
      'page.mdx',
      `---
title: A
lede: It never fails.
order: 1
checked: { on: 2026-11-29 }
---

## What is the same

Some of it holds. Keras was
the last to have \`fit\`. The rest follows.

- The only one.

| a     |
| ----- |
| all 3 |
`,
    )
    expect(absolutesIn(page)).toEqual([
      { line: 3, sentence: 'It never fails.' },
      { line: 8, sentence: 'What is the same' },
      { line: 10, sentence: 'Keras was the last to have fit.' },
      { line: 13, sentence: 'The only one.' },
      { line: 17, sentence: 'all 3' },
    ])
  })

  it('are found in what a data file says itself, and not in what it quotes', () => {
    const claim = fileWith(
      'claim.yaml',
      'claim: Keras is the only one.\ncorrection: >-\n  It is not. Every engine\n  has it.\nsources:\n  - at: all of it\n',
    )
    expect(absolutesIn(claim)).toEqual([{ line: 2, sentence: 'Every engine has it.' }])
  })

  it('are no parts of words, and no “at all”', () => {
    const event = fileWith('event.yaml', 'what: It was called commonly, and did not fall at all.\n')
    expect(absolutesIn(event)).toEqual([])
  })
})

describe('what is settled', () => {
  const before = { line: 1, sentence: 'It never fails.' }
  const after = { line: 1, sentence: 'It never fails on CPU.' }
  const file = 'content/claims/x.yaml'
  const settled = settle({}, file, [before], '2026-01-02')

  it('keeps its day, and is open again when the sentence changes', () => {
    expect(dayOf(settled, file, before)).toBe('2026-01-02')
    expect(dayOf(settled, file, { ...before, line: 9 })).toBe('2026-01-02')
    expect(dayOf(settled, file, after)).toBeUndefined()
    expect(dayOf(settled, 'content/claims/y.yaml', before)).toBeUndefined()
  })

  it('keeps the days of before, and forgets sentences that are gone', () => {
    const more = settle(settled, file, [before, after], '2026-03-04')
    expect([before, after].map((one) => dayOf(more, file, one))).toEqual([
      '2026-01-02',
      '2026-03-04',
    ])
    expect(dayOf(settle(more, file, [after], '2026-05-06'), file, before)).toBeUndefined()
  })

  it('is read as it was written, without files that are gone', () => {
    const page = fileWith('kept.yaml', 'what: It never fails.\n')
    const path = join(folder, 'settled.yaml')
    const both = settle(settle({}, page, [before], '2026-01-02'), file, [before], '2026-01-02')
    writeSettled(both, path)
    expect(readSettled(path)).toEqual(settle({}, page, [before], '2026-01-02'))
  })

  it('is refused where the file was spoiled', () => {
    const spoiled = fileWith('spoiled.yaml', 'content/a.yaml:\n  abc: yesterday\n')
    expect(() => readSettled(spoiled)).toThrow(/spoiled\.yaml.*git/s)
  })
})
