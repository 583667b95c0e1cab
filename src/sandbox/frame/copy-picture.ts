import * as kinds from '../../pictures/index.ts'
import { copyFields } from '../../pictures/kind/copy.ts'
import type { PictureKind, Picture } from '../../pictures/types.ts'

/** Copies a picture field by field; undefined where any of it is not what its kind says. */
export function copyPicture(from: unknown): Picture | undefined {
  const { kind } = (from ?? {}) as { kind?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return undefined
  const copied = copyFields(kinds[kind as PictureKind].fields, from)
  return copied && ({ kind, ...copied } as Picture)
}
