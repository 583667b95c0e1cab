/** The part of Vite that wraps each `import()`. */
const WRAPPER = 'native:import-analysis-build'

/**
 * A plugin of Vite: leaves each `import()` in the built scripts as it is written. Vite wraps it in a helper that first
 * loads the styles and scripts which the file needs: a request more on every page, where no such file has styles, and
 * nearly all scripts that one needs are there already.
 */
export const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  configResolved(config: { plugins: readonly { name: string }[] }): void {
    const plugins = config.plugins as { name: string }[]
    const at = plugins.findIndex(({ name }) => name === WRAPPER)
    if (at < 0)
      throw new Error(
        `Vite has no plugin "${WRAPPER}" any more. Look in its build for what wraps import(), and name that in src/site/plain-imports.ts`,
      )
    plugins.splice(at, 1)
  },
} as const
