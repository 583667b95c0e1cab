/*
 * outcome: failed
 * message: turns for one value
 * message-firefox: compileAndRun is not a function
 * message-webkit: compileAndRun is not a function
 * backend: webgl
 */
/* program */
import * as tf from '@tensorflow/tfjs'
const shape = [512, 512]
const program = {
  variableNames: ['x'],
  outputShape: shape,
  userCode: `void main() {
    float s = 0.0;
    for (int i = 0; i < 2000000000; i++) { s = sin(s + getXAtOutCoords()); }
    setOutput(s);
  }`,
}
const result = tf.backend().compileAndRun(program, [tf.zeros(shape)])
await tf.engine().makeTensorFromTensorInfo(result).data()
