import type { Tensor } from '@tensorflow/tfjs'

// Programs carry no annotations, so the types have to say what TensorFlow.js's leave open: a sequential model
// has one output.
declare module '@tensorflow/tfjs-layers/dist/models' {
  interface Sequential {
    predict(x: Tensor): Tensor
  }
}
