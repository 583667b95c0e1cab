import { z } from 'astro/zod'

/** The engines that have a column of their own. */
const COLUMN_ENGINES = ['tensorflow', 'jax', 'torch', 'openvino', 'numpy'] as const

/** The places of the drawing, from the top down: the order in which the list is read. */
const AREAS = [
  'program',
  'core',
  'models',
  'layers',
  'ops',
  ...COLUMN_ENGINES.map((engine) => `adapter-${engine}` as const),
  ...COLUMN_ENGINES.map((engine) => `engine-${engine}` as const),
  'machine',
] as const

const part = z.strictObject({
  area: z.enum(AREAS),
  project: z.enum(['yours', 'keras', 'tensorflow', 'others']),
  name: z.string().min(1),
  says: z.string().min(1),
})

/** A file in content/figures/stacks: what rests on what, from a program down to the machine. */
export const stack = z.strictObject({
  about: z.string().min(1),
  parts: z.array(part).refine((parts) => parts.map(({ area }) => area).join() === AREAS.join(), {
    message: `the drawing has one part for each place, in this order: ${AREAS.join(', ')}`,
  }),
})
export type Stack = z.infer<typeof stack>
