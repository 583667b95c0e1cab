import type { z } from 'astro/zod'

/**
 * What a reader gets from a component, as evidence of what the page says: programs that run on the page, or
 * whose record it shows; a judged claim; a drawing or a table, with the works that its data name or without;
 * or none of these.
 */
export type EvidenceKind = 'lab' | 'claim' | 'sourced figure' | 'figure' | 'none'

/** A component that pages in content/docs use by its name. */
export interface PageComponent {
  /** Its file in src/components. */
  file: string
  evidence: EvidenceKind
  /** What its `id` names, for those that need one. */
  id?: z.ZodType<string>
}

/** The components of a folder, by the name that pages use. */
export type PageComponents = Record<string, PageComponent>
