/** A link of an adversary to a page with a lab, and what must happen when a reader opens it. */
export interface HostileLink {
  name: string
  /** Query and hash, as they stand after the page's address. */
  address: string
  /** Part of what the panel must say of it; where it is empty there is nothing to say. */
  says: string
  /** Part of the code that must be shown, to the letter, and must not have run. */
  shows?: string
}
