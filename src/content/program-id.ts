import { z } from 'astro/zod'
import { PROGRAMS, type ProgramId } from './program-files.ts'

/** The name of one of the four programs. */
export const programId = z.enum(PROGRAMS as [ProgramId, ...ProgramId[]])
