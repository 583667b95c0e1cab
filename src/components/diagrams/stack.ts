import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'

/** The engines that have a column of their own. */
export const ENGINES = ['tensorflow', 'jax', 'torch', 'openvino', 'numpy'] as const

/** The places of the drawing, from the top down: the order in which the list is read. */
export const AREAS = [
  'program',
  'core',
  'models',
  'layers',
  'ops',
  ...ENGINES.map((engine) => `adapter-${engine}` as const),
  ...ENGINES.map((engine) => `engine-${engine}` as const),
  'machine',
] as const

const stackFile = z.strictObject({
  about: z.string().min(1),
  parts: z.array(
    z.strictObject({
      area: z.enum(AREAS),
      project: z.enum(['yours', 'keras', 'tensorflow', 'others']),
      name: z.string().min(1),
      says: z.string().min(1),
    }),
  ),
})
export type Stack = z.infer<typeof stackFile>

/** The parts of content/data-tables/stack.yaml. */
export function readStack(): Stack {
  return stackFile.parse(parse(readFileSync('content/data-tables/stack.yaml', 'utf8')))
}
