import { strToU8, zipSync } from 'fflate'
import type { SavedWeights } from '../../sandbox/protocol.ts'

/** Where a trained model comes from. */
export interface Provenance {
  lab: string
  file: string
}

/** A zip of what a program trained: TensorFlow.js's own files, and how to load them. */
export function modelArchive(saved: SavedWeights, from: Provenance): Uint8Array<ArrayBuffer> {
  return zipSync(saved.kind === 'layers' ? modelFiles(saved, from) : weightFiles(saved, from))
}

function modelFiles({ topology, specs, data }: SavedWeights, from: Provenance) {
  const modelTopology = JSON.parse(topology) as { keras_version?: unknown }
  const made = String(modelTopology.keras_version ?? '').replace(' ', ' v')
  const model = {
    modelTopology,
    format: 'layers-model',
    generatedBy: `TensorFlow.js ${made}`.trim(),
    convertedBy: null,
    weightsManifest: [{ paths: ['./model.weights.bin'], weights: specs }],
  }
  return {
    'model.json': strToU8(JSON.stringify(model)),
    'model.weights.bin': new Uint8Array(data),
    'README.txt': readme(from, [
      'In a page, with both files beside it:',
      "  const model = await tf.loadLayersModel('model.json')",
      'In Node, with @tensorflow/tfjs-node:',
      "  const model = await tf.loadLayersModel('file://model.json')",
    ]),
  }
}

function weightFiles({ specs, data }: SavedWeights, from: Provenance) {
  return {
    'weights.json': strToU8(JSON.stringify([{ paths: ['weights.bin'], weights: specs }])),
    'weights.bin': new Uint8Array(data),
    'README.txt': readme(from, [
      'The variables that were trained, by name. In a page, with both files beside it:',
      "  const manifest = await (await fetch('weights.json')).json()",
      "  const weights = await tf.io.loadWeights(manifest, '.')",
    ]),
  }
}

function readme({ lab, file }: Provenance, lines: string[]) {
  return strToU8(
    [`Trained by ${file} of the lab "${lab}", in its last run in the browser.`, ...lines, ''].join(
      '\n',
    ),
  )
}
