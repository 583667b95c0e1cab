import { z } from 'astro/zod'

/** One pretrained model. What no table that was read gives is left out. */
const model = z.strictObject({
  name: z.string().min(1),
  family: z.string().min(1),
  parameters: z.number().int().positive(),
  /** Pixels of the height and of the width, where the model fixes them. */
  input: z.number().int().positive().optional(),
  /** Megabytes of the file of weights. */
  size: z.number().positive().optional(),
  /** Percent of ImageNet's validation pictures. */
  top1: z.number().optional(),
  top5: z.number().optional(),
  /** Milliseconds a step of 32 pictures. */
  cpu: z.number().positive().optional(),
  gpu: z.number().positive().optional(),
  /** The side of its point on which the chart writes the name; left out, the chart does not name it. */
  beside: z.enum(['left', 'right', 'above']).optional(),
})

/** A file in content/figures/pretrained: the models of a library, in the order of its table. */
export const pretrained = z.strictObject({
  models: z
    .array(model)
    .min(1)
    .refine((models) => new Set(models.map(({ name }) => name)).size === models.length, {
      message: 'each model stands once: two have the same name',
    }),
})
export type Pretrained = z.infer<typeof pretrained>
