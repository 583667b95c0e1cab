import { z } from 'astro/zod'
import { REFERENCE_ENGINES } from '../agreement/tolerance.ts'
import { picture } from './picture.ts'
import { programId } from './program-id.ts'

/** One curve: y over x, as many of one as of the other. */
const curve = z.strictObject({ x: z.array(z.number()), y: z.array(z.number()) })

/** What one program did on one engine. */
export const recordedRun = z
  .strictObject({
    program: programId,
    /**
     * cpu for the TypeScript programs in Node, webgl for them in a browser; tensorflow, jax or torch for the
     * Python ones. Runs on webgpu and wasm are compared and not recorded.
     */
    engine: z.enum([...REFERENCE_ENGINES, 'webgl', 'webgpu', 'wasm']),
    /** What draws in a browser, in the graphics driver's own words. */
    renderer: z.string().min(1).optional(),
    /** Releases that took part: keras, tensorflow, jax, torch, tfjs, python, node, chromium. */
    versions: z.record(z.string(), z.string()),
    series: z.record(z.string(), curve),
    pictures: z.record(z.string(), picture),
  })
  .refine(({ engine, renderer }) => engine !== 'webgl' || renderer !== undefined, {
    path: ['renderer'],
    message: 'a run on webgl names what drew it',
  })
export type RecordedRun = z.infer<typeof recordedRun>

/** A lab's expected.json: written by `npm run record`, never by hand. */
export const expected = z.strictObject({ recorded: z.string(), runs: z.array(recordedRun).min(1) })
export type Expected = z.infer<typeof expected>
