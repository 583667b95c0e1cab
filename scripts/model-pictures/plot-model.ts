import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { file, runToolProgram, type Environment } from './tools.ts'

/** Draws what `plot_model` draws; needs the program `dot` of Graphviz. */
export async function recordPlotModel(env: Environment): Promise<string> {
  return inTemporaryFolder('model-picture', async (folder) => {
    await runToolProgram('plot-model.py', folder, env)
    const svg = pictureOnly(await readFile(join(folder, 'picture.svg'), 'utf8'))
    await writeFile(file('plot-model.svg'), svg)
    return 'plot-model.svg'
  })
}

/** Without the prolog, the notes, and the places in memory by which pydot names nodes and edges. */
function pictureOnly(svg: string): string {
  return svg
    .replace(/^[^]*?(?=<svg)/, '')
    .replace(/<!--[^]*?-->\s*/g, '')
    .replace(/<title>[^]*?<\/title>\s*/g, '')
}
