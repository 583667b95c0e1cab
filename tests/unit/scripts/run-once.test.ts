import { expect, it } from 'vitest'
import type { Target } from '../../../scripts/labs/run-all.ts'
import { runningOnce } from '../../../scripts/labs/run-once.ts'
import type { ProgramTexts } from '../../../src/content/apply-try.ts'

const programs: ProgramTexts = { 'high-level': 'h', 'low-level': 'l', keras: 'k', tensorflow: 't' }
const high: Target = { program: 'high-level', engine: 'cpu' }
const keras: Target = { program: 'keras', engine: 'jax' }

it('runs a text once on a target, Python first, and gives its outcome to all who ask', async () => {
  const ran: string[] = []
  const run = runningOnce(({ program, engine }, texts) => {
    ran.push(`${texts[program]} on ${engine}`)
    return Promise.resolve({ error: `${texts[program]} ended` })
  })
  const [own, changed] = await Promise.all([
    run([high, keras], programs),
    run([{ ...high, engine: 'wasm' }, high, keras], { ...programs, keras: 'k2' }),
  ])
  expect(ran).toEqual(['k on jax', 'h on cpu', 'k2 on jax', 'h on wasm'])
  expect(own).toEqual([
    { ...high, outcome: { error: 'h ended' } },
    { ...keras, outcome: { error: 'k ended' } },
  ])
  expect(changed.map(({ outcome }) => outcome.error)).toEqual(['h ended', 'h ended', 'k2 ended'])
})
