/*
 * outcome: failed
 * message: SharedArrayBuffer is not defined
 * line: 1
 */
/* program */
const memory = new SharedArrayBuffer(4)
Atomics.wait(new Int32Array(memory), 0, 0)
