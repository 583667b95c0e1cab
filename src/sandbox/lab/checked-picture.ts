import { copyFields } from '../../pictures/kind/copy.ts'
import type { Fields } from '../../pictures/kind/parts.ts'
import type { PictureKind, Picture } from '../../pictures/types.ts'

/** The picture of a kind. What the gate would not let pass is told here, in words: there it would be lost in silence. */
export function checkedPicture(
  call: string,
  kind: PictureKind,
  fields: Fields,
  sampled: unknown,
): Picture {
  const copied = copyFields(fields, sampled, (place, why) => {
    throw new RangeError(`${call}: ${place}: ${why}`)
  })
  return { kind, ...copied } as Picture
}
