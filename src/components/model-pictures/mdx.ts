import { z } from 'astro/zod'
import { programIn } from '../../content/ids.ts'
import { FOLDERS } from '../../content/folders.ts'
import type { PageComponents } from '../page-component.ts'

export const modelPictureComponents: PageComponents = {
  ModelPicture: {
    file: 'model-pictures/ModelPicture.astro',
    evidence: 'lab',
    properties: { program: programIn(FOLDERS.modelPictures), shows: z.string().min(1) },
  },
}
