import { run } from '../setup/run.ts'
import { interpreter } from './run-python.ts'

const PACKAGES = ['keras', 'tensorflow', 'tensorflow-cpu', 'jax', 'torch', 'numpy']

/** The releases that Python programs run on, by package; undefined where there is no Python. */
export async function pythonVersions(): Promise<Record<string, string> | undefined> {
  const script = `import importlib.metadata as m, json
found = {d.metadata['Name'].lower().replace('_', '-'): d.version for d in m.distributions()}
print(json.dumps({n: found[n] for n in ${JSON.stringify(PACKAGES)} if n in found}))`
  const { code, stdout } = await run(interpreter(), ['-c', script])
  return code === 0 ? (JSON.parse(stdout) as Record<string, string>) : undefined
}
