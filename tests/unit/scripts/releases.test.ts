import { describe, expect, it } from 'vitest'
import { newest, problemOfPage } from '../../../scripts/releases/newer.ts'
import { packagesOf, problemOfDate, type WrittenEvent } from '../../../scripts/releases/dates.ts'
import { event } from '../../../src/content/event.ts'

const FIELDS = {
  date: '2023-11-28',
  title: 'Keras 3.0.0',
  release: 'pkg:pypi/keras@3.0.0',
  projects: ['keras'],
  changed: ['api'],
  what: 'What.',
  matters: 'Why.',
  confidence: 'high',
  sources: [{ source: 'keras-repository' }],
}
const written = (fields: object): WrittenEvent => ({
  file: 'one.yaml',
  data: event.parse({ ...FIELDS, ...fields }),
})
const UPLOADS = {
  keras: { '3.0.0': { on: '2023-11-28', final: true } },
  tensorflow: { '2.13.0': { on: '2023-07-05', final: true } },
}

describe('the date of a release', () => {
  it('is right where it is the day of the upload', () => {
    expect(problemOfDate(written({}), UPLOADS)).toBeUndefined()
  })

  it('is wrong by a day where a tag was taken for it, and the message has both days', () => {
    expect(problemOfDate(written({ date: '2023-11-27' }), UPLOADS)).toBe(
      'one.yaml: keras 3.0.0 was uploaded on 2023-11-28, not 2023-11-27. Mend date and the file’s name.',
    )
  })

  it('cannot be checked for a release that PyPI does not have, which is said', () => {
    const problem = problemOfDate(written({ release: 'pkg:pypi/keras@3.0.9' }), UPLOADS)
    expect(problem).toBe('one.yaml: PyPI has no keras 3.0.9. Mend release.')
  })

  it('is asked for where the title names a release that PyPI has', () => {
    const untied = { release: undefined, title: 'TensorFlow 2.13: something' }
    expect(problemOfDate(written(untied), UPLOADS)).toBe(
      'one.yaml: the title names a release. Add release: pkg:pypi/tensorflow@2.13.0',
    )
    const older = { release: undefined, title: 'Keras 0.1.0' }
    expect(problemOfDate(written(older), UPLOADS)).toBeUndefined()
    const other = { release: undefined, title: 'TensorFlow.js 4.22.0' }
    expect(problemOfDate(written(other), UPLOADS)).toBeUndefined()
  })

  it('is looked up for every package that an event names', () => {
    expect(packagesOf([written({ release: 'pkg:pypi/jax@0.4.1' })])).toContain('jax')
  })

  it('is written as a package URL of PyPI', () => {
    expect(() => written({ release: 'keras 3.0.0' })).toThrow('pkg:pypi/keras@3.0.0')
  })
})

describe('the releases that a page was checked against', () => {
  const checked = { on: new Date('2026-11-21'), keras: '3.15.1' }
  const libraries = { keras: '3.15.1', tensorflow: '2.21.0', tfjs: '4.22.0' }

  it('are the newest ones', () => {
    expect(problemOfPage({ file: 'a.mdx', checked }, libraries)).toBeUndefined()
  })

  it('are named with the page where there are newer ones', () => {
    const newer = { ...libraries, keras: '3.16.0' }
    expect(problemOfPage({ file: 'a.mdx', checked }, newer)).toBe(
      'a.mdx: checked against keras 3.15.1, the newest is 3.16.0. Read it again and mend checked.',
    )
  })

  it('are no candidates, none that were withdrawn, and no late patches of an older line', () => {
    const tensorflow = {
      '2.9.1': { on: '2026-05-01', final: true },
      '2.10.0': { on: '2026-03-01', final: true },
      '2.11.0rc0': { on: '2026-09-01', final: false },
    }
    expect(newest('tensorflow', { tensorflow })).toBe('2.10.0')
    expect(() => newest('keras', { tensorflow })).toThrow('PyPI has no final release of keras')
  })
})
