/*
 * outcome: done
 */
/* program */
for (const type of [Array, Map, Promise, String, Object, Function, Float64Array]) {
  Object.freeze(type.prototype)
}
Object.freeze(globalThis)
