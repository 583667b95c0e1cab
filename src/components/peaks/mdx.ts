import { z } from 'astro/zod'
import { peaksId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const peaksComponents: PageComponents = {
  Peak: {
    file: 'peaks/Peak.astro',
    evidence: 'none',
    isFigure: true,
    properties: {
      id: peaksId,
      way: z.string().min(1).optional(),
      memory: z.enum(['held', 'resident']).optional(),
      per: z.literal('data').optional(),
      round: z.literal('most').optional(),
    },
  },
  Peaks: { file: 'peaks/Peaks.astro', evidence: 'lab', properties: { id: peaksId } },
}
