/** A method as a function that takes its object first, whatever becomes of prototypes. */
export function unbound<T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
): (object: T, ...args: A) => R {
  return Function.prototype.call.bind(method) as (object: T, ...args: A) => R
}

const { create } = Object

/** A dictionary, or a list by number, that no prototype can interfere with: arrays have setters of theirs. */
export function bare<T>(): Record<string | number, T | undefined> {
  return create(null) as Record<string | number, T | undefined>
}
