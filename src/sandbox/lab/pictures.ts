import type { Picture } from '../../pictures/types.ts'

/** One call of `show`: what makes the picture of it, and what lets go of the tensors that it holds. */
export interface Sampled {
  sample(): Promise<Picture>
  release?: (() => void) | undefined
}

/**
 * How TensorFlow.js fails on a tensor that was disposed: where it is read it says so, where it is computed with the
 * browser says in its own way that what should have a `backend` is not there.
 */
const DISPOSED = /dispose|reading 'backend'|property "backend"|\.backend\b/

export type PictureSampler = ReturnType<typeof pictureSampler>

/**
 * Samples pictures at most once in `interval()` milliseconds each. Of calls that come sooner the newest is
 * kept, and `flush` samples it, so that the last picture is always that of the last call.
 */
export function pictureSampler(
  interval: () => number,
  send: (name: string, picture: Picture) => void,
) {
  const lastSampled = new Map<string, number>()
  const pending = new Map<string, Sampled>()
  const now = performance.now.bind(performance)

  async function sample(name: string, call: Sampled): Promise<void> {
    try {
      send(name, await call.sample())
    } finally {
      call.release?.()
    }
  }

  return {
    async take(name: string, call: Sampled): Promise<void> {
      pending.get(name)?.release?.()
      pending.delete(name)
      const last = lastSampled.get(name)
      if (last !== undefined && now() - last < interval()) {
        pending.set(name, call)
        return
      }
      lastSampled.set(name, now())
      await sample(name, call)
    },

    async flush(): Promise<void> {
      const calls = [...pending]
      pending.clear()
      for (const [name, call] of calls) {
        try {
          await sample(name, call)
        } catch (error) {
          // A program may dispose its weights at its end; the picture that was sent stays then.
          if (!DISPOSED.test(String((error as Error)?.message))) throw error
          console.warn(
            `show: "${name}" is of an earlier moment, its tensors have been disposed since`,
          )
        }
      }
    },
  }
}
