import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import {
  asMegabytes,
  asTimesOfData,
  peakOf,
  peaksTable,
} from '../../../src/components/peaks/rows.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { peaksProblems, type PeaksFile, type PeaksRecord } from '../../../src/content/peaks.ts'
import { readEntries, readEntry } from '../../../src/content/read.ts'
import { waysOf } from '../../../src/content/ways.ts'
import {
  forgetPeak,
  heldBy,
  megabytesIn,
  residentOf,
} from '../../../scripts/peaks/process-memory.ts'

describe.each(readEntries(CONTENT_KINDS.peaks))('the peaks $id', ({ id, data: file }) => {
  it('have a full record of every way', () => {
    const record = readEntry(CONTENT_KINDS.peaksRecords, id)
    expect(peaksProblems(file, record)).toEqual([])
    const rows = peaksTable({ id, file, record }).groups.flatMap((group) => group.rows)
    expect(rows).toHaveLength(waysOf(file).length)
  })

  it('have both kinds of ways among those that the test command measures without PyTorch', () => {
    const samples = waysOf(file).filter(({ sample, engine }) => sample && engine === 'tensorflow')
    expect(new Set(samples.map(({ holds }) => holds))).toEqual(new Set(['all', 'part']))
  })
})

const size = { rows: 1, width: 1, batch: 1 }
const way = { engine: 'tensorflow', label: 'l', note: 'n', sample: false } as const
const file: PeaksFile = {
  title: 't',
  rounds: 3,
  data: size,
  smallData: size,
  groups: [
    {
      label: 'g',
      framework: 'keras',
      ways: [
        { ...way, id: 'array', holds: 'all', ownBatches: false },
        { ...way, id: 'generator', holds: 'part', ownBatches: false },
        { ...way, id: 'shuffled', holds: 'all', ownBatches: true },
      ],
    },
  ],
}
const measured = (name: string, held: number, loss = 2) => ({
  way: name,
  held: [held, held - 1, held + 1],
  resident: [held, held, held],
  loss,
})
const recordOf = (...peaks: PeaksRecord['peaks']): PeaksRecord => ({
  recorded: '2026-01-01',
  machine: 'm',
  system: 's',
  versions: {},
  data: 100,
  peaks,
})
const good = [measured('array', 101), measured('generator', 20), measured('shuffled', 98, 3)]

describe('a record of peaks', () => {
  it('is refused where a way is missing, or holds other than it is said to', () => {
    expect(peaksProblems(file, recordOf(...good))).toEqual([])
    const wrong = [measured('array', 90), measured('generator', 60), measured('other', 1)]
    expect(peaksProblems(file, recordOf(...wrong))).toEqual([
      'shuffled is missing',
      'other is unknown',
      'array is said to hold all of 100 MB, and held 90, 89, 91 MB',
      'generator is said to hold part of 100 MB, and held 60, 59, 61 MB',
    ])
  })

  it('is refused where a way computed something else, unless its batches are its own', () => {
    const apart = good.map((peak) =>
      peak.way === 'generator' ? measured('generator', 20, 2.1) : peak,
    )
    expect(peaksProblems(file, recordOf(...apart))).toEqual([
      'generator ends at a loss of 2.1, array at 2',
    ])
  })

  it('gives a row its first round, its span and its place among multiples of the data', () => {
    const table = peaksTable({ id: 'x', file, record: recordOf(...good) })
    expect(table.ticks).toEqual([0, 50, 100])
    expect(table.groups[0]?.rows[0]).toMatchObject({
      marks: [0, 50.5, 51],
      cells: [{ text: '101', span: '100 to 102' }, { text: '1.0' }, { text: '101' }],
    })
    expect(() => peakOf(recordOf(...good), 'unheard-of', 'held')).toThrow('known are: array')
  })

  it('tells megabytes whole, and none below the baseline', () => {
    expect([1234.5, 0.4, -3].map(asMegabytes)).toEqual(['1,235', '0', '0'])
    expect([3.02, 1.004, 0.024, -0.1].map(asTimesOfData)).toEqual(['3.0', '1.0', '0.02', '0.00'])
  })
})

describe('the memory of a process', () => {
  it('is read in megabytes, and what the kernel does not say is an error', () => {
    const status = 'VmHWM:\t    2000 kB\nVmRSS:\t    1000 kB\n'
    expect(megabytesIn(status, 'VmRSS')).toBe(1.024)
    expect(() => megabytesIn(status, 'RssAnon')).toThrow('RssAnon')
  })

  it.runIf(process.platform === 'linux')(
    'counts what a child of it holds, and a peak that is over',
    async () => {
      // The shell waits for its child, which takes 64 MB until it is told to end; then for the end of its input.
      const program = `
        globalThis.bytes = Buffer.alloc(64e6, 1)
        console.log('taken')
        process.stdin.once('data', () => process.exit())`
      const command = `"${process.execPath}" -e "$PROGRAM"; echo freed; read rest`
      const shell = spawn('sh', ['-c', command], { env: { ...process.env, PROGRAM: program } })
      const { pid = 0 } = shell
      try {
        await once(shell.stdout, 'data')
        const taken = heldBy(pid)
        expect(taken).toBeGreaterThan(64)
        expect(residentOf(pid).peak).toBeLessThan(64)
        forgetPeak(pid)
        shell.stdin.write('free\n')
        await once(shell.stdout, 'data')
        expect(heldBy(pid)).toBeLessThan(taken - 60)
      } finally {
        shell.stdin.end()
        await once(shell, 'close')
      }
    },
  )
})
