/*
 * outcome: failed
 * outcome-webkit: done
 * name: CompileError
 */
/* program */
await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
