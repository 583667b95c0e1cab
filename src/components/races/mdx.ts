import { z } from 'astro/zod'
import { raceId } from '../../content/ids.ts'
import { RACE_MEASURES, RACE_BACKENDS } from '../../content/race-times.ts'
import type { PageComponents } from '../page-component.ts'

const size = z.string().min(1)

export const raceComponents: PageComponents = {
  BackendRace: {
    file: 'races/BackendRace.astro',
    evidence: 'lab',
    properties: { id: raceId },
    anchors: ({ id = '' }) => [`race-${id}`],
  },
  RaceFastest: {
    file: 'races/RaceFastest.astro',
    evidence: 'none',
    isFigure: true,
    properties: { id: raceId, size },
  },
  RaceTime: {
    file: 'races/RaceTime.astro',
    evidence: 'none',
    isFigure: true,
    properties: {
      id: raceId,
      backend: z.enum(RACE_BACKENDS),
      size,
      of: z.enum([...RACE_MEASURES, 'first']).optional(),
      per: z.enum([...RACE_MEASURES, 'first']).optional(),
      perBackend: z.enum(RACE_BACKENDS).optional(),
      perSize: size.optional(),
    },
  },
}
