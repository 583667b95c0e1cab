import { type Hint, HINTS } from '../hints.ts'
import { bare, unbound } from './originals.ts'

/*
 * What is behind an error, by the engine's own words. What the sandbox withholds is not defined in it, so a
 * program that asks `typeof document` is told the truth.
 */

const hint = <K extends Hint['kind']>(kind: K, about: (Hint & { kind: K })['about']): Hint =>
  ({ kind, about }) as Hint

const PAGE = hint('withheld', 'page')
const STORAGE = hint('withheld', 'storage')
const FILES = hint('withheld', 'files')
const NODE = hint('elsewhere', 'node')
const LIBRARY = hint('elsewhere', 'library')

/** Of each name that is not defined. */
const OF_NAME = bare<Hint>()
const tell = (hint: Hint, names: string) => {
  for (const name of names.split(' ')) OF_NAME[name] = hint
}
tell(
  PAGE,
  'document window Image Audio HTMLElement HTMLCanvasElement HTMLImageElement HTMLVideoElement',
)
tell(PAGE, 'open clients DOMParser getComputedStyle MutationObserver matchMedia history screen')
tell(hint('withheld', 'dialogs'), 'alert confirm prompt')
tell(STORAGE, 'localStorage sessionStorage indexedDB caches cookieStore')
tell(FILES, 'FileReaderSync showOpenFilePicker showSaveFilePicker webkitRequestFileSystem')
tell(
  hint('withheld', 'network'),
  'XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection',
)
tell(hint('withheld', 'frames'), 'requestAnimationFrame cancelAnimationFrame requestIdleCallback')
tell(
  hint('withheld', 'workers'),
  'Worker SharedWorker BroadcastChannel importScripts postMessage close',
)
tell(NODE, 'require module exports process Buffer global __dirname __filename setImmediate')
tell(LIBRARY, 'tfvis Plotly Chart d3 $ jQuery echarts vega vegaEmbed React THREE p5 ml5 _ math nj')
for (const name of HINTS.unimported) OF_NAME[name] = { kind: 'unimported', about: name }
for (const name of HINTS.python) OF_NAME[name] = { kind: 'python', about: name }

/** Of the words that TensorFlow.js and engines have. */
const OF_WORDS: { words: RegExp; hint: Hint }[] = [
  {
    words: /support IndexedDB|support local storage|local storage is unavailable/,
    hint: STORAGE,
  },
  {
    words: /downloads are not supported|save handlers for URL|load handlers for URL/,
    hint: FILES,
  },
  {
    words: /reading '(?:getItem|setItem|removeItem)'|\b(?:local|session)Storage\.\w+'/,
    hint: STORAGE,
  },
  { words: /getUserMedia|enumerateDevices|\bmediaDevices\b/, hint: PAGE },
  {
    words: /reading '(?:createElement|getElementById|querySelector|querySelectorAll)'/,
    hint: PAGE,
  },
  {
    words: /\bdocument\.(?:createElement|getElementById|querySelector|querySelectorAll)'/,
    hint: PAGE,
  },
  {
    words: /Kernel '\w+' not registered for backend '\w+'/,
    hint: hint('backend', 'kernel'),
  },
]

const exec = unbound(RegExp.prototype.exec)
const slice = unbound(String.prototype.slice)
const UNDEFINED = /^(?:Can't find variable: ([\w$]+)|([\w$]+) is not defined)/
const NOT_CALLABLE = /\b(?:self|globalThis)\.([\w$]+) is not a (?:function|constructor)/
/** The beginning of a message that is looked at. */
const READ = 500

/** What is behind an error's message; undefined where the engine's words say it all. */
export function hintOfMessage(message: string): Hint | undefined {
  const start = slice(message, 0, READ)
  const missing = exec(UNDEFINED, start) ?? exec(NOT_CALLABLE, start)
  const name = missing?.[1] ?? missing?.[2]
  if (name !== undefined) return OF_NAME[name]
  for (let i = 0; i < OF_WORDS.length; i++) {
    const { words, hint } = OF_WORDS[i] as (typeof OF_WORDS)[number]
    if (exec(words, start)) return hint
  }
  return undefined
}

/** What is behind the name of a module that there is not. */
export function hintOfModule(specifier: string): Hint {
  if (/tfjs-vis|tfvis|tensorflow-models/.test(specifier)) return LIBRARY
  if (/tensorflow|tfjs/.test(specifier)) return hint('elsewhere', 'tensorflow')
  if (NODE_MODULE.test(specifier)) return NODE
  return /^\.{0,2}\//.test(specifier) ? hint('elsewhere', 'file') : LIBRARY
}

const NODE_MODULE =
  /^(?:node:|(?:fs|path|os|http|https|url|util|crypto|child_process|worker_threads)(?:\/|$))/
