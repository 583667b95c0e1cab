/** Frames of a stack that are kept: enough to reach the program from deep inside TensorFlow.js. */
export const STACK_FRAMES = 100
