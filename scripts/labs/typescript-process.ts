/** Runs the program in argv[2] on the backend in argv[4], writes its run to argv[3]; see run-typescript.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ProgramId, RecordedPicture, RecordedRun } from '../../src/content/lab.ts'
import { createLab } from '../../src/sandbox/lab/create.ts'
import { seededRandom, SEED } from '../../src/sandbox/lab/random.ts'
import { STACK_FRAMES } from '../../src/sandbox/lab/stack-frames.ts'
import { TensorCount } from '../../src/sandbox/worker/tensor-count.ts'
import { loadTensorFlow, TFJS_ADDRESS } from './load-tensorflow.ts'
import { runFileText, type WrittenError } from './program-run.ts'

const [, , file = '', out = '', backend = 'cpu'] = process.argv
const DATA = 'content/data'

const tf = await loadTensorFlow(backend)
const series: RecordedRun['series'] = {}
const pictures: RecordedRun['pictures'] = {}

const tensors = new TensorCount(tf.engine())
const { lab, flush } = createLab({
  tf,
  sink: {
    points(name, x, y) {
      const curve = (series[name] ??= { x: [], y: [] })
      curve.x.push(x)
      curve.y.push(y)
    },
    picture(name, picture) {
      pictures[name] = withLists(picture) as RecordedPicture
    },
    progress() {},
  },
  readData,
  // The first call is sampled, and the last.
  pictureInterval: Infinity,
  async pace(x) {
    tensors.at(x)
  },
})

Error.stackTraceLimit = STACK_FRAMES
process.on('uncaughtException', fail)
Math.random = seededRandom(SEED)
Object.assign(globalThis, { lab })
providePackage('lab', `export const { ${Object.keys(lab).join(', ')} } = globalThis.lab`)
providePackage('@tensorflow/tfjs', `export * from '${TFJS_ADDRESS}'`)
if (!(await tf.setBackend(backend))) fail(new Error(`the backend ${backend} did not start`))
await import(pathToFileURL(file).href)
// A promise that nobody awaits may still reject.
await new Promise((resolve) => setTimeout(resolve))
await flush()
const leaked = tensors.leaked()
const run: RecordedRun = {
  program: basename(file, '.ts') as ProgramId,
  engine: backend as RecordedRun['engine'],
  versions: versions(),
  series,
  pictures,
}
writeFileSync(out, runFileText({ ...run, ...(leaked !== undefined && { leaked }) }))

async function readData(name: string): Promise<string> {
  const files = await readdir(DATA)
  const known = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
  if (known.includes(name)) return readFile(join(DATA, `${name}.json`), 'utf8')
  throw new Error(`there is no data set "${name}"; known are: ${known.sort().join(', ')}`)
}

/** Writes a package beside the program, which can import it. */
function providePackage(name: string, text: string): void {
  const folder = join(dirname(file), 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), text)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
}

/** A copy in which typed arrays are lists, as a record has them. */
function withLists(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array)
  if (Array.isArray(value)) return value.map(withLists)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item)]))
}

function versions(): RecordedRun['versions'] {
  return { tfjs: tf.version['tfjs-core'], node: process.versions.node }
}

/** Writes the error to the run file, and ends with it in one line, last. */
function fail(thrown: unknown): void {
  const { name = 'Error', message = String(thrown), stack = '' } = (thrown ?? {}) as Partial<Error>
  const line = stack.split(`${basename(file)}:`)[1]?.match(/^\d+/)?.[0]
  const error = { class: name, message, ...(line && { line: Number(line) }) }
  const written: WrittenError = { versions: versions(), error }
  writeFileSync(out, JSON.stringify(written))
  console.error(stack)
  console.error(
    `${basename(file)}${line ? `:${line}` : ''}: ${name}: ${message.replaceAll('\n', ' ')}`,
  )
  process.exit(1)
}
