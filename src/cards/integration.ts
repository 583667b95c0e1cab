import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages } from '../site/built-pages.ts'
import { cardPath } from '../take-away/paths.ts'
import { drawCard } from './card.ts'
import { Pictures } from './pictures.ts'
import { cardSubjects } from './subjects.ts'
import { lightColors } from '../site/light-colors.ts'
import { Typesetter } from './typesetter.ts'

/** Pictures that are drawn at a time. */
const AT_A_TIME = 4

/** Draws for each built page the picture that stands for a link to it. */
export function cards(): AstroIntegration {
  let pictures: Pictures
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        pictures = new Pictures(fileURLToPath(new URL('cards/', config.cacheDir)))
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const began = performance.now()
        const [subject, colors, type] = [cardSubjects(), lightColors(), new Typesetter()]
        const pages = builtPages(root)
        const queue = pages.values()
        const draw = async () => {
          for (const page of queue) {
            const svg = drawCard(subject(page), colors, type)
            await writeFile(join(root, cardPath(page.path)), await pictures.png(svg))
          }
        }
        await Promise.all(Array.from({ length: AT_A_TIME }, draw))
        await pictures.forgetOthers()
        const seconds = ((performance.now() - began) / 1000).toFixed(1)
        logger.info(`${pages.length} cards, ${pictures.drawn} drawn anew, in ${seconds} s`)
      },
    },
  }
}
