import { bare, unbound } from './originals.ts'

/*
 * What the sandbox says beside the engine's own words, which stay: what it withholds, and what to do here
 * instead. Nothing is defined for it, so a program that asks `typeof document` is told the truth.
 */

const PAGE =
  'The sandbox withholds the page, with its windows, camera and microphone: plot and show of ' +
  "'lab' draw, console.log prints, and data(name) reads data"
const DIALOGS =
  'The sandbox withholds dialogs: console.log prints, and what would be asked is written into the program'
const STORAGE =
  'The sandbox withholds storage, so nothing that a program keeps outlives its run: Download saves the ' +
  'trained model, and data(name) reads data'
const FILES =
  'The sandbox withholds files: Download saves the trained model, and a CSV file that is dropped on the ' +
  'playground is read by data(name)'
const NETWORK =
  "The sandbox withholds the network: data(name) of 'lab' reads the data sets of this site, and a CSV file " +
  'that is dropped on the playground'
const FRAMES =
  'The sandbox withholds the frames of the screen: await tf.nextFrame() lets other work in, and plot and ' +
  "show of 'lab' draw"
const WORKERS =
  'The sandbox withholds other workers and messages: a program runs in a worker of its own, and plot, show ' +
  'and console.log reach the panel'
const MODULES =
  "That is Node's. A program here is a JavaScript module: import * as tf from '@tensorflow/tfjs' takes the " +
  'place of require'
const LIBRARIES =
  "The sandbox loads no library beside TensorFlow.js: plot of 'lab' draws curves, and show draws pictures"
const TENSORFLOW = "Write at the top: import * as tf from '@tensorflow/tfjs'"

/** What is said of each name that is not defined. */
const OF_NAME = bare<string>()
const say = (advice: string, names: string) => {
  for (const name of names.split(' ')) OF_NAME[name] = advice
}
say(
  PAGE,
  'document window Image Audio HTMLElement HTMLCanvasElement HTMLImageElement HTMLVideoElement',
)
say(PAGE, 'open clients DOMParser getComputedStyle MutationObserver matchMedia history screen')
say(DIALOGS, 'alert confirm prompt')
say(STORAGE, 'localStorage sessionStorage indexedDB caches cookieStore')
say(FILES, 'FileReaderSync showOpenFilePicker showSaveFilePicker webkitRequestFileSystem')
say(NETWORK, 'XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection')
say(FRAMES, 'requestAnimationFrame cancelAnimationFrame requestIdleCallback')
say(WORKERS, 'Worker SharedWorker BroadcastChannel importScripts postMessage close')
say(MODULES, 'require module exports process Buffer global __dirname __filename setImmediate')
say(LIBRARIES, 'tfvis Plotly Chart d3 $ jQuery echarts vega vegaEmbed React THREE p5 ml5 _ math nj')
say(TENSORFLOW, 'tf')
for (const name of ['data', 'glorot', 'normal', 'plot', 'progress', 'show']) {
  say(`Write at the top: import { ${name} } from 'lab'`, name)
}
for (const [name, instead] of [
  ['print', 'console.log'],
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['len', '.length'],
  ['range', 'a loop, or tf.range'],
  ['np', 'tf'],
  ['keras', 'tf.layers and tf.sequential'],
] as const) {
  say(`That is Python's. The panel runs JavaScript, which has ${instead}`, name)
}

/** What is said of the words that TensorFlow.js and engines have for what is withheld. */
const OF_WORDS: [RegExp, string][] = [
  [/support IndexedDB|support local storage|local storage is unavailable/, STORAGE],
  [/downloads are not supported|save handlers for URL|load handlers for URL/, FILES],
  [/reading '(?:getItem|setItem|removeItem)'|\b(?:local|session)Storage\.\w+'/, STORAGE],
  [/getUserMedia|enumerateDevices|\bmediaDevices\b/, PAGE],
  [/reading '(?:createElement|getElementById|querySelector|querySelectorAll)'/, PAGE],
  [/\bdocument\.(?:createElement|getElementById|querySelector|querySelectorAll)'/, PAGE],
]

const exec = unbound(RegExp.prototype.exec)
const slice = unbound(String.prototype.slice)
const UNDEFINED = /^(?:Can't find variable: ([\w$]+)|([\w$]+) is not defined)/
const NOT_CALLABLE = /\b(?:self|globalThis)\.([\w$]+) is not a (?:function|constructor)/
/** The beginning of a message that is looked at. */
const READ = 500

/** What to add to an error's message; empty where the engine's words say it all. */
export function adviceOn(message: string): string {
  const start = slice(message, 0, READ)
  const missing = exec(UNDEFINED, start) ?? exec(NOT_CALLABLE, start)
  const name = missing?.[1] ?? missing?.[2]
  if (name !== undefined) return OF_NAME[name] ?? ''
  for (let i = 0; i < OF_WORDS.length; i++) {
    const [words, advice] = OF_WORDS[i] as [RegExp, string]
    if (exec(words, start)) return advice
  }
  return ''
}

/** What to say of a module that there is not; empty where its name says nothing. */
export function adviceOnModule(specifier: string): string {
  if (/tfjs-vis|tfvis/.test(specifier)) return LIBRARIES
  if (/@tensorflow-models|tensorflow-models/.test(specifier)) return LIBRARIES
  if (/tensorflow|tfjs/.test(specifier))
    return `All of TensorFlow.js that is here is one module. ${TENSORFLOW}`
  if (
    /^(?:node:|(?:fs|path|os|http|https|url|util|crypto|child_process|worker_threads)(?:\/|$))/.test(
      specifier,
    )
  ) {
    return MODULES
  }
  if (/^\.{0,2}\//.test(specifier)) return 'A program is one file: put the other into it'
  return LIBRARIES
}
