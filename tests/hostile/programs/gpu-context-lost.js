/*
 * outcome: failed
 * message: graphics device was taken away
 * message-firefox: gpgpu
 * message-webkit: gpgpu
 * backend: webgl
 * panel: graphics device was taken away
 * panel-firefox: gpgpu
 * panel-webkit: gpgpu
 */
/* program */
import * as tf from '@tensorflow/tfjs'
tf.backend().gpgpu.gl.getExtension('WEBGL_lose_context').loseContext()
await new Promise((resolve) => setTimeout(resolve, 1000))
