import { expect, test } from 'vitest'
import { labCoverage } from '../../../src/components/labs/coverage.ts'
import type { RecordedRun } from '../../../src/content/lab.ts'

const run = (
  program: RecordedRun['program'],
  engine: RecordedRun['engine'],
  versions: RecordedRun['versions'],
): RecordedRun => ({ program, engine, versions, series: {}, pictures: {} })

test('a lab that was not recorded yet has no day', () => {
  expect(labCoverage({})).not.toHaveProperty('on')
  expect(labCoverage({}).sides.flatMap(({ engines }) => engines)).toEqual([])
})

test('a side that was not recorded has no engine, and releases are named once', () => {
  const runs = [
    run('high-level', 'cpu', { tfjs: '4.22.0', node: '24.0.0' }),
    run('high-level', 'webgl', { tfjs: '4.22.0', chromium: '150.0' }),
    run('keras', 'jax', { keras: '3.15.1', jax: '0.10.2', python: '3.11.7' }),
  ]
  expect(labCoverage({ expected: { recorded: '2026-11-28T10:00:00Z', runs } })).toEqual({
    sides: [
      { program: 'high-level', engines: ['CPU', 'WebGL'] },
      { program: 'low-level', engines: [] },
      { program: 'keras', engines: ['JAX'] },
      { program: 'tensorflow', engines: [] },
    ],
    on: '2026-11-28',
    versions: ['JAX 0.10.2', 'Keras 3.15.1', 'TensorFlow.js 4.22.0'],
  })
})
