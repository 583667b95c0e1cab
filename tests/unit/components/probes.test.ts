import { expect, it } from 'vitest'
import { programName } from '../../../src/components/probes/program-name.ts'
import { recordedOutcomes } from '../../../src/components/probes/recorded-outcomes.ts'
import { recordedWith } from '../../../src/content/libraries.ts'
import type { ProbeRun } from '../../../src/content/probe.ts'

const run = (engine: ProbeRun['engine'], printed: string, versions = {}): ProbeRun => ({
  program: 'keras.py',
  engine,
  versions,
  printed,
})

it('engines on which a program did the same stand together', () => {
  const runs = [run('tensorflow', 'a'), run('jax', 'b'), run('torch', 'a'), run('webgl', 'c')]
  expect(recordedOutcomes({ recorded: '', runs }, 'keras.py')).toEqual([
    { printed: 'a', error: undefined, where: 'on TensorFlow and PyTorch' },
    { printed: 'b', error: undefined, where: 'on JAX' },
    { printed: 'c', error: undefined, where: 'on WebGL' },
  ])
})

it('the releases of all libraries that took part are named once', () => {
  const runs = [
    run('jax', '', { python: '3.11.7', keras: '3.15.1', jax: '0.10.2' }),
    run('cpu', '', { tfjs: '4.22.0', node: '24.21.0' }),
  ]
  expect(recordedWith({ runs })).toBe('Keras 3.15.1, JAX 0.10.2, TensorFlow.js 4.22.0')
})

it('a program is called like that of a lab, or by its language', () => {
  expect(programName('low-level.ts')).toEqual({ name: 'Ops', ink: 'ops' })
  expect(programName('trap.ts')).toEqual({ name: 'TypeScript' })
})
