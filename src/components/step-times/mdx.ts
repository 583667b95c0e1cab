import { stepTimesId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const stepTimesComponents: PageComponents = {
  StepTimes: { file: 'step-times/StepTimes.astro', evidence: 'lab', id: stepTimesId },
  LiveStepTimes: { file: 'step-times/LiveStepTimes.astro', evidence: 'lab' },
  StepTime: { file: 'step-times/StepTime.astro', evidence: 'none', id: stepTimesId },
}
