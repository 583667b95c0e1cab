import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepTime } from '../../../scripts/kept/times.ts'
import type { Engine } from '../../../scripts/labs/engines.ts'
import { namesOfLabRuns, recordLab } from '../../../scripts/labs/record-lab.ts'
import { recordNeeds } from '../../../scripts/labs/record-needs.ts'
import { planWords, timeKey } from '../../../scripts/labs/record-plan.ts'
import type { Target } from '../../../scripts/labs/run-all.ts'
import { labSinceLast } from '../../../scripts/labs/since-last.ts'
import { probeSinceLast } from '../../../scripts/probes/since-last.ts'
import type { Expected, RecordedRun } from '../../../src/content/lab.ts'
import type { ProbeRun } from '../../../src/content/probe.ts'
import { readLab } from '../../../src/content/read-lab.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

describe('a record', () => {
  it('is made on every engine that is there', () => {
    const all = new Set(['keras', 'tensorflow', 'jax', 'torch'])
    expect(recordNeeds(all, 'python')).toEqual({ engines: ['tensorflow', 'jax', 'torch'] })
  })

  it('goes without PyTorch, and says what it lacks and how to get it', () => {
    const { engines, problem, lacks } = recordNeeds(new Set(['keras', 'tensorflow', 'jax']), 'py')
    expect([engines, problem]).toEqual([['tensorflow', 'jax'], undefined])
    expect(lacks).toMatch(/^py has no PyTorch: .*`npm run setup -- --torch`/)
  })

  it('does not go without Python, and says how to get it', () => {
    expect(recordNeeds(new Set(), '.venv/bin/python').problem).toMatch(
      /needs keras, tensorflow, jax, which \.venv\/bin\/python does not have\. Run `npm run setup`/,
    )
  })
})

describe('what changed since the last record', () => {
  const file = { series: { loss: { label: 'Loss', x: 'epoch' } }, tolerance: 5e-6 }
  const run = (y: number[]): RecordedRun => ({
    program: 'keras',
    engine: 'jax',
    versions: {},
    series: { loss: { x: y.map((_, i) => i), y } },
    pictures: {},
  })
  const last = { recorded: '2026-11-28', runs: [run([1, 0.5])] }

  const said = (runs: RecordedRun[], record: Expected = last) => labSinceLast(runs, record, file)

  it('is said in numbers: how far apart, where, and where the curves end', () => {
    expect(said([run([1, 0.5 + 1e-6])])[0]).toMatch(
      /^since 2026-11-28: at most 1\.0e-6 of the largest value, .*"loss"$/,
    )
    expect(said([run([1, 0.5])])).toEqual(['nothing changed since 2026-11-28'])
    const [sentence, numbers] = said([run([1, 0.4])])
    expect(sentence).toMatch(
      /^since 2026-11-28: 1 of 1 beyond the tolerance, such as .*"loss".* gap 1\.0e-1/,
    )
    expect(numbers).toBe(
      'loss, keras on jax: at most 1.0e-1 of the largest value apart, at epoch 1, ' +
        '0.5 then, 0.4 now; at the end 0.5 then, 0.4 now',
    )
  })

  it('is drawn, the last record as a line and what is new as dots', () => {
    const picture = said([run([1, 0.4])]).at(-1)
    expect(picture).toContain('Loss, keras on jax: ━ the record of 2026-11-28, ● now')
    expect(picture).toMatch(/^ *1┤●/m)
    expect(picture?.match(/●/g)).toHaveLength(3)
  })

  it('is drawn of the run that changed most, once for a series', () => {
    const both = { ...last, runs: [run([1, 0.5]), { ...run([1, 0.5]), engine: 'torch' as const }] }
    const lines = said([run([1, 0.49]), { ...run([1, 0.3]), engine: 'torch' }], both)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^loss, keras on torch: .* at the end 0\.5 then, 0\.3 now$/)
  })

  it('of a first record is the curve alone', () => {
    const [sentence, picture] = labSinceLast([run([1, 0.5])], undefined, file)
    expect(sentence).toBe('the first record')
    expect(picture).toMatch(/^Loss$/m)
    expect(picture).not.toContain('●')
  })

  it('names a curve that is longer, and a run that is new', () => {
    const [sentence, numbers, picture] = said([run([1, 0.5, 0.2])])
    expect(sentence).toMatch(/1 of 1 beyond/)
    expect(numbers).toMatch(/: 2 points then, 3 now; .* at the end 0\.5 then, 0\.2 now$/)
    expect(picture).toContain('━ now, ● the record of 2026-11-28')
    expect(said([{ ...run([1]), engine: 'torch' }])[0]).toMatch(/has no record/)
  })

  it('has no picture where a value is not finite', () => {
    expect(said([run([1, Number.NaN])])).toHaveLength(2)
  })
})

describe('what changed since the last record of a probe', () => {
  const run = (printed: string): ProbeRun => ({
    program: 'keras.py',
    engine: 'jax',
    versions: {},
    printed,
  })
  const last = { recorded: '2026-11-28', runs: [run('a\nb\n')] }

  it('is the first line that differs, or the error', () => {
    expect(probeSinceLast([run('a\nb\n')], undefined)).toEqual(['the first record'])
    expect(probeSinceLast([run('a\nb\n')], last)).toEqual(['nothing changed since 2026-11-28'])
    expect(probeSinceLast([run('a\nc\n')], last)).toEqual([
      'since 2026-11-28:',
      'keras.py on jax: "b" then, "c" now',
    ])
    const error = { class: 'ValueError', message: 'no' }
    expect(probeSinceLast([{ ...run('a\nb\n'), error }], last).at(-1)).toBe(
      'keras.py on jax: nothing then, "ValueError: no" now',
    )
    const failed = (line?: number) => [{ ...run('a\nb\n'), error: { ...error, line } }]
    expect(probeSinceLast(failed(3), { ...last, runs: failed() }).at(-1)).toBe(
      'keras.py on jax: "ValueError: no" then, "line 3: ValueError: no" now',
    )
    expect(probeSinceLast([{ ...run('a'), engine: 'torch' }], last).at(-1)).toBe(
      'new: keras.py on torch',
    )
  })
})

describe('while a record is made', () => {
  const engines: Engine[] = ['tensorflow', 'jax', 'torch']
  let folder = ''
  let lines: string[] = []
  beforeEach(() => {
    const goBack = goToEmptyFolder()
    lines = []
    folder = 'labs/line'
    cpSync(join(home, 'content/labs/line'), folder, { recursive: true })
    cpSync(join(home, 'content/parts.yaml'), 'content/parts.yaml')
    rmSync(join(folder, 'expected.json'))
    for (const record of globSync(`${folder}/tries/*/expected.json`)) rmSync(record)
    return goBack
  })
  const home = process.cwd()

  /** Records without running a program: each draws the same, those of `others` something else. */
  const record = (others: Partial<Record<string, number>> = {}) =>
    recordLab(folder, {
      engines,
      anyway: false,
      say: (line) => lines.push(line),
      runOn: async (target) => ({ run: drawn(target, others[target.engine] ?? 0.5) }),
    })
  const series = Object.keys(readLab('content/labs/line').file.series)
  const drawn = ({ program, engine }: Target, end: number): RecordedRun => ({
    program,
    engine,
    ...(engine === 'webgl' && { renderer: 'none' }),
    versions: {},
    series: Object.fromEntries(series.map((name) => [name, { x: [0, 1], y: [1, end] }])),
    pictures: {},
  })

  it('says of each program that ends which of how many it is, and on what', async () => {
    const names = namesOfLabRuns(folder, engines)
    expect(await record()).toEqual([])
    const told = lines.flatMap((line) => /^ {2}(\d+) of (\d+) {2}(.+), [\d.]+ s$/.exec(line) ?? [])
    expect(told.filter((_, place) => place % 4 === 3).toSorted()).toEqual(names.toSorted())
    expect(names).toContain('keras on jax')
    expect(lines.findLast((line) => /^ {2}\d+ of \d+ /.test(line))).toContain(
      `${names.length} of ${names.length}`,
    )
  })

  it('works without a record, and says that it is the first', async () => {
    expect(await record()).toEqual([])
    expect(lines).toContain('  the first record')
    expect(existsSync(join(folder, 'expected.json'))).toBe(true)
  })

  it('tells what would have changed where curves part, and writes nothing', async () => {
    await record()
    const before = readFileSync(join(folder, 'expected.json'), 'utf8')
    const problems = await record({ jax: 0.4 })
    expect(problems.at(-1)).toMatch(/^nothing was written/)
    expect(lines.join('\n')).toMatch(/ keras on jax: ━ the record of .*, ● now/)
    expect(readFileSync(join(folder, 'expected.json'), 'utf8')).toBe(before)
  })

  it('writes nothing where a try that is recorded fails', async () => {
    cpSync(join(home, 'content/labs/activations'), 'labs/activations', { recursive: true })
    const { programs, file } = readLab('labs/activations')
    expect(file.tries.some(({ recorded }) => recorded)).toBe(true)
    const before = readFileSync('labs/activations/expected.json', 'utf8')
    const problems = await recordLab('labs/activations', {
      engines,
      anyway: true,
      say: () => {},
      runOn: async (target, texts) =>
        texts[target.program] === programs[target.program]
          ? { run: drawn(target, 0.5) }
          : { error: 'killed' },
    })
    expect(problems).toContainEqual(expect.stringMatching(/^try ".+": killed$/))
    expect(problems.at(-1)).toMatch(/^nothing was written/)
    expect(readFileSync('labs/activations/expected.json', 'utf8')).toBe(before)
  })

  it('is announced with the time of the last one, or that none is known', () => {
    const plan = [{ id: 'line', names: () => ['keras on jax', 'keras on torch'] }]
    expect(planWords(plan)).toEqual([
      'To run:',
      '  line: 2 programs (keras on jax, keras on torch); how long it takes is not known yet',
    ])
    keepTime(timeKey('line'), 125)
    expect(planWords([...plan, { id: 'lost', names: () => readLab('lost') && [] }])).toEqual([
      'To run:',
      '  line: 2 programs (keras on jax, keras on torch); took 2 min 5 s last time',
      '  lost: its files cannot be read; how long it takes is not known yet',
      'By the last times that is 2 min 5 s, and 1 that were not timed yet.',
    ])
  })
})
