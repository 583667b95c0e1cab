import type { Hint, HINTS } from '../../sandbox/hints.ts'

// What stands between backticks is code.

const IMPORT = "`import * as tf from '@tensorflow/tfjs'`"

/** What is behind an error, and what is to do wherever programs run. */
const ADVICE: { [K in Hint['kind']]: Record<(typeof HINTS)[K][number], string> } = {
  withheld: {
    page: 'The sandbox withholds the page, with its windows, camera and microphone.',
    dialogs: 'The sandbox withholds dialogs. What would be asked is written into the program.',
    storage: 'The sandbox withholds storage, so nothing that a program keeps outlives its run.',
    files: 'The sandbox withholds files.',
    network: 'The sandbox withholds the network.',
    frames:
      'The sandbox withholds the frames of the screen: `await tf.nextFrame()` lets other work in.',
    workers:
      'The sandbox withholds other workers and messages: a program runs in a worker of its own.',
  },
  unimported: {
    tf: `Write at the top: ${IMPORT}.`,
    ask: ofLab('ask'),
    data: ofLab('data'),
    glorot: ofLab('glorot'),
    normal: ofLab('normal'),
    plot: ofLab('plot'),
    progress: ofLab('progress'),
    show: ofLab('show'),
  },
  python: {
    print: 'That is Python’s. JavaScript has `console.log`.',
    None: 'That is Python’s. JavaScript has `null`.',
    True: 'That is Python’s. JavaScript has `true`.',
    False: 'That is Python’s. JavaScript has `false`.',
    len: 'That is Python’s. In JavaScript an array has `.length`, and a tensor has `.shape[0]`.',
    range: 'That is Python’s. JavaScript has loops, and TensorFlow.js has `tf.range`.',
    np: 'That is Python’s. What NumPy does with arrays, `tf` does with tensors.',
    keras:
      'That is Python’s. TensorFlow.js has layers in `tf.layers`, and models in `tf.sequential` and `tf.model`.',
  },
  elsewhere: {
    node: `That is Node’s. A program here is a JavaScript module: ${IMPORT} takes the place of \`require\`.`,
    library: 'The sandbox loads no library beside TensorFlow.js.',
    tensorflow: `All of TensorFlow.js that is here is one module: ${IMPORT}.`,
    file: 'A program is one file: put the other into it.',
  },
  text: {
    python: 'This looks like Python.',
    html: 'This is an HTML page.',
    notebook: 'This is a notebook’s JSON, not the code of its cells.',
    shell: 'This looks like a command for a terminal. Nothing has to be installed.',
    json: 'This is JSON: data, not a program.',
    typescript:
      'This looks like TypeScript. Programs run as plain JavaScript: leave out types and annotations.',
  },
  backend: {
    lost: 'Run again, or choose the CPU backend.',
    kernel: 'The backend lacks a kernel that the program needs. Choose another backend.',
    refused:
      'TensorFlow.js gave the device more than it takes, such as tf.addN with more than seven tensors. ' +
      'Give it fewer at once, or choose another backend.',
  },
}

const SAVES = 'Download saves the trained model.'
const READS = 'A CSV file that is dropped on the playground is read by `data(name)`.'
const DRAWS = '`plot` of `lab` draws curves, and `show` draws pictures.'
const RUNS = `The panel runs JavaScript: one module, which gets TensorFlow.js by ${IMPORT}.`

/** What the panel has instead. A page that was saved has none of it. */
const INSTEAD: { [K in Hint['kind']]?: Partial<Record<(typeof HINTS)[K][number], string>> } = {
  withheld: {
    page: `${DRAWS} \`console.log\` prints, and \`data(name)\` reads data.`,
    dialogs: '`console.log` prints.',
    storage: `${SAVES} ${READS}`,
    files: `${SAVES} ${READS}`,
    network:
      '`data(name)` of `lab` reads the data sets of this site, and a CSV file that is dropped on the playground.',
    frames: DRAWS,
    workers: '`plot`, `show` and `console.log` reach the panel.',
  },
  elsewhere: { library: DRAWS },
  text: {
    python: RUNS,
    html: `${RUNS} “Take its scripts” puts them in its place.`,
    notebook: RUNS,
    shell: RUNS,
    json: RUNS,
  },
}

function ofLab(name: string): string {
  return `Write at the top: \`import { ${name} } from 'lab'\`.`
}

/** Where the advice stands. */
export type AdvicePlace = 'panel' | 'saved page'

/** What to say of an error: what is behind it, and on the panel what to do instead. */
export function adviceOn({ kind, about }: Hint, place: AdvicePlace = 'panel'): string {
  const told = (ADVICE[kind] as Record<string, string>)[about] ?? ''
  const instead = (INSTEAD[kind] as Record<string, string> | undefined)?.[about]
  return place === 'panel' && instead !== undefined ? `${told} ${instead}` : told
}
