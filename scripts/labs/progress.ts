import { duration } from '../kept/times.ts'

/** A job that people know by a name. */
export interface NamedJob<T> {
  name: string
  run(): Promise<T>
}

/** The jobs, each of which says when it has ended: which of how many it is, what, and how long it took. */
export function withProgress<T>(
  jobs: readonly NamedJob<T>[],
  { done = 0, total, say }: { done?: number; total: number; say: (line: string) => void },
): (() => Promise<T>)[] {
  let ended = done
  return jobs.map(({ name, run }) => async () => {
    const start = performance.now()
    const result = await run()
    ended++
    say(`  ${ended} of ${total}  ${name}, ${duration((performance.now() - start) / 1000)}`)
    return result
  })
}
