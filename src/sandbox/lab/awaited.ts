/**
 * A promise that tells a missing `await`. Whoever reads a value from the promise itself gets no undefined, which
 * would fail elsewhere, but an error that names the line of the call.
 */
export function awaited<T>(call: string, promise: Promise<T>): Promise<T> {
  // Made now: the place to mend is the call, wherever its result is read.
  const fault = new TypeError()
  const prototype = new Proxy(Object.create(Promise.prototype) as object, {
    get(target, key, receiver) {
      if (key in target || (typeof key === 'symbol' && key !== Symbol.iterator)) {
        return Reflect.get(target, key, receiver) as unknown
      }
      fault.message = `${call} gives a promise. Write await before it: await ${call}`
      throw fault
    },
  })
  return Object.setPrototypeOf(promise, prototype) as Promise<T>
}
