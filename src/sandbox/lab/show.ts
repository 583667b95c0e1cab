import type * as tf from '@tensorflow/tfjs'
import * as kinds from '../../pictures/index.ts'
import { checkName, type PictureCall, type Show } from '../../pictures/kind/call.ts'
import { copyFields } from '../../pictures/kind/copy.ts'
import type { Kind, Picture } from '../../pictures/types.ts'
import type { PictureSampler } from './pictures.ts'

type LooseCall = (tensorflow: typeof tf, ...rest: unknown[]) => PictureCall

/** The functions of `show`, one a kind of picture. */
export function createShow(tensorflow: typeof tf, pictures: PictureSampler): Show {
  const functions = (Object.keys(kinds) as Kind[]).map((kind) => {
    const call = kinds[kind].call as LooseCall
    const show = async (name: string, ...rest: unknown[]) => {
      checkName(`show.${kind}`, name)
      const { sample, release } = call(tensorflow, ...rest)
      await pictures.take(name, {
        sample: async () => checked(kind, await sample()),
        release,
      })
    }
    return [kind, show]
  })
  return Object.fromEntries(functions) as Show
}

/** What the gate would not let pass is told here, in words: there it would be lost in silence. */
function checked(kind: Kind, sampled: unknown): Picture {
  const copied = copyFields(kinds[kind].fields, sampled, (place, why) => {
    throw new RangeError(`show.${kind}: ${place}: ${why}`)
  })
  return { kind, ...copied } as Picture
}
