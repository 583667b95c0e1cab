import { z } from 'astro/zod'
import { stepTimesId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

const name = z.string().min(1)

export const stepTimesComponents: PageComponents = {
  LiveStepTimes: { file: 'step-times/LiveStepTimes.astro', evidence: 'lab' },
  StepTime: {
    file: 'step-times/StepTime.astro',
    evidence: 'none',
    isFigure: true,
    properties: {
      id: stepTimesId,
      way: name,
      size: name,
      per: name.optional(),
      step: z.literal('first').optional(),
    },
  },
  StepTimes: {
    file: 'step-times/StepTimes.astro',
    evidence: 'lab',
    properties: { id: stepTimesId },
  },
}
