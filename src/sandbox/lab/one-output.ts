import type { SymbolicTensor, Tensor } from '@tensorflow/tfjs'

// Programs carry no annotations, so the types have to say what TensorFlow.js's leave open: a layer and a model
// have one output, and it is symbolic where the input is.
declare module '@tensorflow/tfjs-layers/dist/engine/topology' {
  interface Layer {
    apply(inputs: Tensor | Tensor[]): Tensor
    apply(inputs: SymbolicTensor | SymbolicTensor[]): SymbolicTensor
  }
}
declare module '@tensorflow/tfjs-layers/dist/layers/recurrent' {
  interface RNN {
    apply(inputs: Tensor | Tensor[]): Tensor
    apply(inputs: SymbolicTensor | SymbolicTensor[]): SymbolicTensor
  }
}
declare module '@tensorflow/tfjs-layers/dist/engine/training' {
  interface LayersModel {
    predict(x: Tensor | Tensor[]): Tensor
  }
}
declare module '@tensorflow/tfjs-layers/dist/models' {
  interface Sequential {
    predict(x: Tensor): Tensor
  }
}
