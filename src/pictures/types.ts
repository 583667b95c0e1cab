import type * as kinds from './index.ts'
import type { Drawn, Live, Recorded } from './kind/parts.ts'

export type { Show } from './kind/call.ts'

type Kinds = typeof kinds
export type PictureKind = keyof Kinds

/** What `show` sends. */
export type Picture = { [K in PictureKind]: { kind: K } & Live<Kinds[K]['fields']> }[PictureKind]

/** What a record keeps of it. */
export type RecordedPicture = {
  [K in PictureKind]: { kind: K } & Recorded<Kinds[K]['fields']>
}[PictureKind]

/** A picture of a kind as it is drawn: live (typed arrays) or recorded (plain ones). */
export type DrawnPicture<K extends PictureKind> = Drawn<Kinds[K]['fields']>
