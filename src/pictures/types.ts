import type * as kinds from './index.ts'
import type { Drawn, Live, Recorded } from './kind/parts.ts'

export type { Show } from './kind/call.ts'

type Kinds = typeof kinds
export type Kind = keyof Kinds

/** What `show` sends. */
export type Picture = { [K in Kind]: { kind: K } & Live<Kinds[K]['fields']> }[Kind]

/** What a record keeps of it. */
export type RecordedPicture = { [K in Kind]: { kind: K } & Recorded<Kinds[K]['fields']> }[Kind]

/** A picture of a kind as it is drawn: live (typed arrays) or recorded (plain ones). */
export type DrawnPicture<K extends Kind> = Drawn<Kinds[K]['fields']>
