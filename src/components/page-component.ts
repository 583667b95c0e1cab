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
  /** That it is a figure within a sentence, which begins no paragraph. */
  isFigure?: true
  /** Its properties, each with what it may be; all are plain text. */
  properties?: Record<string, z.ZodType>
  /** The anchors that it makes beside headings of the text, where links of pages lead to them. */
  anchors?: (properties: Partial<Record<string, string>>) => string[]
}

/** The components of a folder, by the name that pages use. */
export type PageComponents = Record<string, PageComponent>
