/** Numbers the citations of a page: the same place in the same source keeps its number. */
export class Numbering {
  readonly #numbers = new Map<string, number>()

  of(source: string, at: string | undefined): { number: number; isNew: boolean } {
    const key = JSON.stringify([source, at])
    const known = this.#numbers.get(key)
    if (known !== undefined) return { number: known, isNew: false }
    const number = this.#numbers.size + 1
    this.#numbers.set(key, number)
    return { number, isNew: true }
  }
}
