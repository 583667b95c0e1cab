import { expect, test } from 'vitest'
import { checkPrograms } from '../../../scripts/labs/check-programs.ts'

const path = (name: string) => `content/labs/moons/tries/mine/edit/${name}.ts`
const IMPORT = "import * as tf from '@tensorflow/tfjs'\n\n"

test(
  'programs that are no files are held to layout, lint and types',
  { timeout: 60_000 },
  async () => {
    const problems = await checkPrograms([
      { path: path('good'), text: `${IMPORT}tf.add(1, 2).print()\n` },
      { path: path('layout'), text: `${IMPORT}tf.add(1,2).print()\n` },
      { path: path('lint'), text: `${IMPORT}const a = tf.add(1, 2)\n` },
      { path: path('types'), text: `${IMPORT}tf.add(1).print()\n` },
    ])
    expect(problems).toHaveLength(3)
    expect(problems[0]).toMatch(/edit\/layout\.ts: it is not laid out/)
    expect(problems[1]).toMatch(/edit\/lint\.ts:3: 'a' is assigned a value but never used/)
    expect(problems[2]).toMatch(/edit\/types\.ts\(3,4\): error TS2554/)
  },
)
