import { z } from 'astro/zod'
import { labId, probeId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const defaultsComponents: PageComponents = {
  DefaultsTable: {
    file: 'defaults/DefaultsTable.astro',
    evidence: 'lab',
    properties: {
      lab: labId,
      /** Their names, with a space between them. */
      probes: z
        .string()
        .transform((names) => names.split(' '))
        .pipe(z.array(probeId)),
    },
  },
}
