/** The id that an address names behind its "#". One that cannot be decoded stays as it is: nothing has it. */
export function targetId(hash: string): string {
  const id = hash.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
