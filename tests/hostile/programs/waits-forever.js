/*
 * outcome: any
 */
/* program */
const memory = new SharedArrayBuffer(4)
Atomics.wait(new Int32Array(memory), 0, 0)
