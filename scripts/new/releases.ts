import { readFileSync } from 'node:fs'
import { today } from './names.ts'

/** What a page written today was checked for: the releases that the project runs on. */
export function checkedToday(): Record<'on' | 'keras' | 'tensorflow' | 'tfjs', string> {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return {
    on: today(),
    keras: pinned('keras'),
    tensorflow: pinned('tensorflow'),
    tfjs: devDependencies['@tensorflow/tfjs'] ?? '',
  }
}

const REQUIREMENTS = 'python/requirements.txt'

function pinned(name: string): string {
  const version = new RegExp(`^${name}==([\\d.]+)`, 'm').exec(
    readFileSync(REQUIREMENTS, 'utf8'),
  )?.[1]
  if (version === undefined) throw new Error(`${REQUIREMENTS} pins no ${name}`)
  return version
}
