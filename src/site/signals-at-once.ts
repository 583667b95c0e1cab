const CLIENT = /@astrojs\/preact\/dist\/client\.js$/
const LATER = 'const { signal } = await import("@preact/signals")'

/**
 * A plugin of Vite: what wakes up an island imports signals as the islands do. Imported later, as a whole, they come
 * with every function that they have, and with a file of helpers for it: a request more on each page with a lab.
 */
export const signalsAtOnce = {
  name: 'signals-at-once',
  apply: 'build',
  transform(code: string, id: string): { code: string; map: null } | undefined {
    if (!CLIENT.test(id)) return undefined
    if (!code.includes(LATER)) {
      throw new Error(
        `@astrojs/preact no longer has "${LATER}". Where it still imports signals later, name that in src/site/signals-at-once.ts; where not, delete the file.`,
      )
    }
    return {
      code: `import { signal } from "@preact/signals"\n${code.replace(LATER, '')}`,
      map: null,
    }
  },
} as const
