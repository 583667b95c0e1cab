import { claimId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const claimComponents: PageComponents = {
  Claim: { file: 'claims/ClaimMark.astro', evidence: 'claim', properties: { id: claimId } },
  ClaimList: { file: 'claims/ClaimList.astro', evidence: 'sourced figure' },
  VerdictLegend: { file: 'claims/VerdictLegend.astro', evidence: 'none' },
}
