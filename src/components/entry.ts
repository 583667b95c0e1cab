import { getCollection, getEntry, type CollectionKey, type CollectionEntry } from 'astro:content'

/**
 * An entry that must be there.
 * @throws with the collection, the id, and the ids that there are
 */
export async function entry<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const found = (await getEntry(collection, id)) as CollectionEntry<C> | undefined
  if (found) return found
  const known = (await getCollection(collection)).map((each) => each.id).sort()
  throw new Error(`${collection} have no "${id}". Known are: ${known.join(', ') || 'none'}.`)
}
