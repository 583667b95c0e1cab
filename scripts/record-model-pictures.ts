/**
 * Runs the programs of content/model-pictures and keeps what they draw: npm run record:model-pictures. It needs
 * the Python environment, Graphviz (`apt-get install graphviz`), and the network for pydot, TensorBoard and tfjs-vis.
 */
import { recordPlotModel } from './model-pictures/plot-model.ts'
import { recordTensorBoard } from './model-pictures/tensorboard.ts'
import { recordTfjsVis } from './model-pictures/tfjs-vis.ts'
import { inTemporaryFolder } from './kept/temporary-folder.ts'
import { installPython } from './model-pictures/tools.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

await inTemporaryFolder('model-picture', async (packages) => {
  const env = await installPython(packages)
  for (const record of [recordPlotModel, recordTfjsVis, recordTensorBoard]) {
    console.log(`recorded ${await record(env)}`)
  }
})
