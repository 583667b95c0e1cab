import type { AstroIntegration } from 'astro'

const CLIENT = /@astrojs\/preact\/dist\/client\.js$/
const LATER = 'const { signal } = await import("@preact/signals")'

/**
 * Has what wakes up an island import signals as the islands do. Imported later, as a whole, they come with every
 * function that they have and with a file of helpers for it: a request more, and half a kilobyte.
 */
export function signalsAtOnce(): AstroIntegration {
  return {
    name: 'signals-at-once',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'signals-at-once', apply: 'build', transform }] },
        })
      },
    },
  }
}

function transform(code: string, id: string): { code: string; map: null } | undefined {
  if (!CLIENT.test(id)) return undefined
  if (!code.includes(LATER)) {
    throw new Error(
      `@astrojs/preact no longer has "${LATER}". Where it still imports signals later, name that in src/site/signals-at-once.ts; where not, delete the file.`,
    )
  }
  const later = code.replace(LATER, '')
  return { code: `import { signal } from "@preact/signals"\n${later}`, map: null }
}
