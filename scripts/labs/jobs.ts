/** How many programs run at once in this process: each of them takes about a core. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs the jobs, and all those of other calls, two at a time; the results come in the order of the jobs. A
 * job must not wait for another call.
 */
export function runJobs<T>(jobs: (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(jobs.map(runJob))
}

/** Runs a job when its turn comes, after those that were asked for before it. */
export async function runJob<T>(job: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running++
  else await new Promise<void>((begin) => waiting.push(begin))
  try {
    return await job()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
