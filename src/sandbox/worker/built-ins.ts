/**
 * What the worker itself uses of its global, taken before reader code exists: whatever a program does to the
 * global or to prototypes, the worker keeps the originals.
 */
export const setTimer = self.setTimeout.bind(self)
const Floats = Float64Array
export const now = performance.now.bind(performance)

/** Numbers as a typed array, whatever became of the global's. */
export function typedFloats(values: number[]): Float64Array<ArrayBuffer> {
  const array = new Floats(values.length)
  for (let i = 0; i < values.length; i++) array[i] = values[i] as number
  return array
}

/** The getter behind a property of a platform object, which a program could replace on the prototype. */
export function getterOf<T extends object, K extends keyof T & string>(
  type: { prototype: T },
  name: K,
): (object: T) => T[K] {
  const getter = Object.getOwnPropertyDescriptor(type.prototype, name)?.get
  if (!getter) throw new Error(`no getter ${name}`)
  const { apply } = Reflect
  return (object) => apply(getter, object, [])
}

const PlainBlob = Blob
const createUrl = URL.createObjectURL.bind(URL)

/** The address of a module with this text. */
export function moduleUrl(text: string): string {
  return createUrl(new PlainBlob([text], { type: 'text/javascript' }))
}
