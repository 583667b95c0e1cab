import type * as tf from '@tensorflow/tfjs'
import * as kinds from '../../pictures/index.ts'
import { checkName, type PictureCall, type Show } from '../../pictures/kind/call.ts'
import type { PictureKind } from '../../pictures/types.ts'
import { checkedPicture } from './checked-picture.ts'
import type { PictureSampler } from './pictures.ts'

type ShownKind = keyof Show
type LooseCall = (tensorflow: typeof tf, ...rest: unknown[]) => PictureCall

/** The kinds that `show` draws: those that say how they are called. A program asks for others, see ask.ts. */
export const SHOWN_KINDS = (Object.keys(kinds) as PictureKind[]).filter(
  (kind): kind is ShownKind => 'call' in kinds[kind],
)

/** The functions of `show`, one a kind of picture. */
export function createShow(tensorflow: typeof tf, pictures: PictureSampler): Show {
  const functions = SHOWN_KINDS.map((kind) => {
    const { fields } = kinds[kind]
    const call = kinds[kind].call as LooseCall
    const show = async (name: string, ...rest: unknown[]) => {
      checkName(`show.${kind}`, name)
      const { sample, release } = call(tensorflow, ...rest)
      await pictures.take(name, {
        sample: async () => checkedPicture(`show.${kind}`, kind, fields, await sample()),
        release,
      })
    }
    return [kind, show]
  })
  return Object.fromEntries(functions) as Show
}
