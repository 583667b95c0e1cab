import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { labLoader } from '../../../src/content/lab-loader.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'labs-'))
  cpSync('content/labs/moons', join(base, 'moons'), { recursive: true })
})
afterEach(() => rmSync(base, { recursive: true }))

function context(inDevelopment: boolean) {
  const store = new Map<string, unknown>()
  const handlers: ((event: string, path: string) => Promise<void>)[] = []
  return {
    store: {
      clear: () => store.clear(),
      set: (entry: { id: string }) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: () => 'digest',
    logger: { error: vi.fn() },
    watcher: inDevelopment && {
      add: vi.fn(),
      on: (_: string, handler: (event: string, path: string) => Promise<void>) =>
        handlers.push(handler),
    },
    entries: store,
    change: (path: string) => Promise.all(handlers.map((handler) => handler('change', path))),
  }
}

async function load(inDevelopment = false) {
  const given = context(inDevelopment)
  await labLoader(base).load(given as never)
  return given
}

/** Changes a file of the copied lab. */
function edit(file: string, change: (text: string) => string) {
  const path = join(base, 'moons', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

it('leaves a try alone that is only being edited', async () => {
  mkdirSync(join(base, 'moons/tries/new/edit'), { recursive: true })
  expect((await load()).entries.has('moons')).toBe(true)
})

it('makes an entry with the programs to the letter', async () => {
  const { entries } = await load()
  expect(entries.get('moons')).toMatchObject({
    data: {
      title: 'Two moons',
      programs: { keras: readFileSync('content/labs/moons/keras.py', 'utf8') },
    },
  })
})

it('makes an entry of a lab that is not recorded yet, with tries that will be', async () => {
  rmSync(join(base, 'moons', 'expected.json'))
  edit('lab.yaml', (text) => text.replace('- id: relu', '- id: relu\n    recorded: true'))
  const { data } = (await load()).entries.get('moons') as { data: Record<string, unknown> }
  expect(data).toMatchObject({ title: 'Two moons', expected: undefined })
})

it('makes an entry of a lab that was recorded without PyTorch', async () => {
  edit('expected.json', (text) => text.replace('"engine": "torch"', '"engine": "jax"'))
  expect((await load()).entries.has('moons')).toBe(true)
})

describe('fails and names the file, the field and the remedy', () => {
  it.each(['keras.py', 'low-level.ts', 'lab.yaml'])('where %s is missing', async (file) => {
    rmSync(join(base, 'moons', file))
    await expect(load()).rejects.toThrow(
      new RegExp(`moons/${file} [a-z-]+: the (file|program) is missing\\. Write it\\.`),
    )
  })

  it('where the YAML is bad', async () => {
    edit('lab.yaml', () => 'title: [')
    await expect(load()).rejects.toThrow(/lab\.yaml:1 YAML: it cannot be read as YAML/)
  })

  it('where a field is unknown or missing', async () => {
    edit('lab.yaml', (text) => text.replace('question:', 'questoin:'))
    await expect(load()).rejects.toThrow(
      /lab\.yaml:2 questoin: there is no such field\. Write `question`/,
    )
  })

  it('where a tolerance above the plain one has no reason', async () => {
    edit('lab.yaml', (text) => `${text}tolerance: 0.00005\n`)
    await expect(load()).rejects.toThrow(/toleranceReason: .*needs a toleranceReason/)
  })

  it('where a program has changed under a try', async () => {
    edit('low-level.ts', (text) => text.replace('loss.dispose()', 'tf.dispose(loss)'))
    await expect(load()).rejects.toThrow(
      /leak\/changes\.diff:\d+ low-level\.ts: hunk 1 .* does not fit .* no line " {2}loss\.dispose.*`npm run try -- moons`/,
    )
  })

  it('where a try of lab.yaml changes nothing', async () => {
    rmSync(join(base, 'moons/tries/relu'), { recursive: true })
    await expect(load()).rejects.toThrow(
      /tries\/relu\/changes\.diff tries: the file is missing, but lab\.yaml has a try "relu"\. .*npm run try/,
    )
  })

  it('where a try is to be recorded and is not', async () => {
    edit('lab.yaml', (text) => text.replace('- id: relu', '- id: relu\n    recorded: true'))
    await expect(load()).rejects.toThrow(
      /tries\/relu\/expected\.json record: the record is missing\. Run `npm run record -- moons`/,
    )
  })

  it('where a try is to be recorded and changes no Python program', async () => {
    edit('lab.yaml', (text) => text.replace('- id: leak', '- id: leak\n    recorded: true'))
    await expect(load()).rejects.toThrow(
      /lab\.yaml:\d+ tries\.\d\.recorded: the try "leak" is recorded, but changes no Python program/,
    )
  })

  it('where all series differ, so that nothing is compared', async () => {
    edit('lab.yaml', (text) => text.replace('x: epoch', 'x: epoch\n    differs: It does.'))
    await expect(load()).rejects.toThrow(/series: name at least one series that all programs draw/)
  })

  it('where a try has no words', async () => {
    edit('lab.yaml', (text) => text.replace('id: relu', 'id: other'))
    cpSync(join(base, 'moons/tries/relu'), join(base, 'moons/tries/other'), { recursive: true })
    await expect(load()).rejects.toThrow(
      /tries\/relu\/changes\.diff tries: it has no entry in .*lab\.yaml\. Add one to `tries` with `id: relu`/,
    )
  })

  it.each([
    [
      'is cut off',
      '--- keras.py\n+++ keras.py\n@@ -1,3 +1,3 @@\n import keras\n',
      /cannot be read/,
    ],
    [
      'changes another file',
      '--- a.py\n+++ a.py\n@@ -1 +1 @@\n-a\n+b\n',
      /it changes a\.py; it can/,
    ],
    ['is empty', '', /it changes no program/],
  ])('where the difference of a try %s', async (_, text, message) => {
    edit('tries/leak/changes.diff', () => text)
    await expect(load()).rejects.toThrow(message)
    await expect(load()).rejects.toThrow(
      /leak\/changes\.diff tries: it cannot be read: .*leak --edit/,
    )
  })

  it('where a part is not in the list of parts', async () => {
    edit('lab.yaml', (text) => text.replace('  loop:', '  lop:'))
    await expect(load()).rejects.toThrow(
      /lab\.yaml:\d+ parts\.lop: there is no such part in content\/parts\.yaml, .*Write `loop`/,
    )
  })

  it('where a part begins at several lines', async () => {
    edit('lab.yaml', (text) => text.replace('tensorflow: w1 =', 'tensorflow: w'))
    await expect(load()).rejects.toThrow(
      /lab\.yaml:\d+ parts\.weights\.tensorflow: in tensorflow\.py: the part "weights" .* begins with "w", and \d+ lines do: 8, 10/,
    )
  })

  it('where a line belongs to no part', async () => {
    edit('keras.py', (text) => `# First.\n${text}`)
    await expect(load()).rejects.toThrow(
      'in keras.py: line 1 belongs to no part: none begins at or before "# First."',
    )
  })

  it('where the record lacks a run', async () => {
    edit('expected.json', (text) => text.replace('"engine": "jax"', '"engine": "torch"'))
    await expect(load()).rejects.toThrow(/keras on jax: the record lacks this run.*npm run record/)
  })

  it('where the record lacks a series', async () => {
    edit('lab.yaml', (text) => text.replace('  loss:', '  accuracy:'))
    await expect(load()).rejects.toThrow(/high-level on cpu: it has no series "accuracy"/)
  })
})

describe('in development', () => {
  const yaml = () => join(base, 'moons', 'lab.yaml')

  it('loads a changed lab again, keeps it where it is wrong, and says so', async () => {
    const { change, entries, logger } = await load(true)
    edit('lab.yaml', (text) => text.replace('Two moons', 'Three moons'))
    await change(yaml())
    expect(entries.get('moons')).toMatchObject({ data: { title: 'Three moons' } })

    edit('lab.yaml', () => 'title: [')
    await change(yaml())
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('lab.yaml:1 YAML: it cannot be read'),
    )
    expect(entries.get('moons')).toMatchObject({ data: { title: 'Three moons' } })

    rmSync(join(base, 'moons'), { recursive: true })
    await change(yaml())
    expect(entries.has('moons')).toBe(false)
  })

  it('starts without a lab that is wrong, and takes it in when it is mended', async () => {
    const good = readFileSync(yaml(), 'utf8')
    edit('lab.yaml', () => 'title: [')
    const { change, entries, logger } = await load(true)
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('lab.yaml:1 YAML'))
    expect(entries.has('moons')).toBe(false)
    edit('lab.yaml', () => good)
    await change(yaml())
    expect(entries.has('moons')).toBe(true)
  })

  it('waits for an editor that empties a file before it writes it', async () => {
    const { change, entries, logger } = await load(true)
    const next = readFileSync(yaml(), 'utf8').replace('Two moons', 'Three moons')
    edit('lab.yaml', () => '')
    const emptied = change(yaml())
    edit('lab.yaml', () => next)
    await Promise.all([emptied, change(yaml())])
    expect(entries.get('moons')).toMatchObject({ data: { title: 'Three moons' } })
    expect(logger.error).not.toHaveBeenCalled()
  })

  it('reads again what was read half', async () => {
    const { change, entries } = await load(true)
    const next = readFileSync(yaml(), 'utf8').replace('Two moons', 'Three moons')
    edit('lab.yaml', () => next.slice(0, 100))
    const changed = change(yaml())
    setTimeout(() => edit('lab.yaml', () => next), 150)
    await changed
    expect(entries.get('moons')).toMatchObject({ data: { title: 'Three moons' } })
  })
})
