/** The words of the panel that a newcomer has to guess, each with what it is and does. */
export const TERMS = {
  step: 'Runs to the next point of the curves, then pauses. At rest it starts a run that pauses after its first.',
  pause: 'Holds the running program where it is. Resume lets it go on.',
  speed: 'Slows a run down so that the eye can follow. The curves stay the same.',
  keep: 'Keeps the curves of this run in the chart, so that the next run is drawn over them.',
  alone: 'Shows this program alone, and Run runs it alone. Press again for both.',
  backend:
    'What computes in your browser: the graphics card (WebGL, WebGPU) or the processor (WASM, CPU).',
  curves:
    'Wide pale bands were recorded in Python, thin lines are drawn here. Red is the layers, ' +
    'blue and dashed is the ops. Where a line stays in its band, the programs agree.',
  layers: 'The high level: a model made of layers. Red in every chart and heading.',
  ops: 'The low level: operations and gradients written out. Blue in every chart and heading.',
  gap: 'The largest distance between the curves, as a share of the largest value. Green: it lies within the tolerance.',
  'steps/s': 'How many batches a second the program trained on, without its first.',
  tensors: 'How many tensors are alive, and after a run how many were at its end.',
  leaked:
    'How many more tensors were alive at the last point of the curves than at the second. 0 is right.',
  'first point': 'How long it took from Run to the first point of the curve.',
  compile:
    'How long the first step took. On a graphics card it compiles the programs that compute there.',
} as const

export type Term = keyof typeof TERMS
