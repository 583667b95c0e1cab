import { strToU8, zipSync } from 'fflate'
import type { Expected } from '../../content/lab.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'
import type { WrittenLab } from '../../content/read-lab.ts'
import { pythonModule } from './python-module.ts'
import { recordedRequirements } from './requirements.ts'

/** A zip of a lab's two Python programs with all that they need to run. */
export function pythonArchive(
  { file, programs }: WrittenLab,
  { runs, recorded }: Expected,
): Uint8Array<ArrayBuffer> {
  const ours = runs.filter(({ engine }) => engine === 'tensorflow')
  const { module, data } = pythonModule([programs.keras, programs.tensorflow], { runner: true })
  const texts = [
    { path: 'README.md', text: readme(file.title, recorded) },
    { path: 'requirements.txt', text: `${recordedRequirements(ours).join('\n')}\n` },
    { path: PROGRAM_FILES.keras, text: programs.keras },
    { path: PROGRAM_FILES.tensorflow, text: programs.tensorflow },
    ...module,
    ...data,
  ]
  // One date for all, so that the same contents make the same file.
  const mtime = new Date(`${recorded.slice(0, 10)}T12:00:00Z`)
  return zipSync(Object.fromEntries(texts.map(({ path, text }) => [path, strToU8(text)])), {
    mtime,
  })
}

function readme(title: string, recorded: string): string {
  return `# ${title}

Two programs of Layers & Ops, and the module \`lab\` that they import, with its data.
The curves on the site were recorded on ${recorded.slice(0, 10)} with the releases in requirements.txt.

    pip install -r requirements.txt
    python -m lab keras.py
    python -m lab tensorflow.py

Each prints the points of its curves. \`python -m lab keras.py --backend jax\` runs Keras on JAX, once
JAX is installed. Start the programs by \`python -m lab\`, not by their names: \`python keras.py\` would
import itself in place of Keras.
`
}
