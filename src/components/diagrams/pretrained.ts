import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'

/** One model of keras.applications. What no table that was read gives is left out. */
const model = z.strictObject({
  name: z.string().min(1),
  family: z.string().min(1),
  parameters: z.number().int().positive(),
  input: z.number().int().positive().optional(),
  /** Megabytes of the file of weights. */
  size: z.number().positive().optional(),
  /** Percent of ImageNet's validation pictures. */
  top1: z.number().optional(),
  top5: z.number().optional(),
  /** Milliseconds a step of 32 pictures. */
  cpu: z.number().positive().optional(),
  gpu: z.number().positive().optional(),
})
export type PretrainedModel = z.infer<typeof model>

/** The models of content/data-tables/pretrained.yaml. */
export function readPretrained(): PretrainedModel[] {
  return z.array(model).parse(parse(readFileSync('content/data-tables/pretrained.yaml', 'utf8')))
}

/** A number of parameters in millions: 22.9. */
export function inMillions(parameters: number): string {
  return (parameters / 1e6).toFixed(1)
}
