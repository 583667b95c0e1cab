import { readFileSync } from 'node:fs'
import * as prettier from 'prettier'
import { CACHE, runTool, unreadable, type Tool } from './tool.ts'

const BROKEN = /^\[error\] (.+?): (.+) \((\d+):\d+\)$/

/** The layout of everything but Python. */
export const PRETTIER: Tool = {
  name: 'Prettier',
  takes: (file) => /\.(ts|tsx|js|mjs|json|ya?ml|md|mdx|astro|css|html)$/.test(file),
  async check(files) {
    const cache = ['--cache', '--cache-location', `${CACHE}/prettier`]
    const paths = files === 'all' ? ['.'] : files
    const done = await runTool('prettier', [
      '--list-different',
      '--ignore-unknown',
      ...cache,
      ...paths,
    ])
    const what = 'it is not laid out as Prettier does it'
    const others = done.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('['))
    const found = await Promise.all(
      others.map(async (file) => {
        const line = await firstOther(file)
        return { file, line, field: 'layout', what, remedy: 'Run `npm run format`.' }
      }),
    )
    const broken = done.output.split('\n').flatMap((line) => {
      const [, file, said, at] = BROKEN.exec(line) ?? []
      if (!file || !said) return []
      return [{ file, line: Number(at), field: 'syntax', what: said, remedy: 'Mend the syntax.' }]
    })
    const all = [...found, ...broken]
    return all.length > 0 ? all : unreadable('Prettier', done)
  },
}

/** The first line of a file that Prettier lays out in another way; none where it was laid out meanwhile. */
async function firstOther(file: string): Promise<number | undefined> {
  const text = readFileSync(file, 'utf8')
  const options = { ...(await prettier.resolveConfig(file)), filepath: file }
  const laidOut = (await prettier.format(text, options)).split('\n')
  const place = text.split('\n').findIndex((line, place) => line !== laidOut[place])
  return place === -1 ? undefined : place + 1
}
