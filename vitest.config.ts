import { defineConfig } from 'vitest/config'

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      /* What `npm run build` wrote to dist/. */
      {
        extends: true,
        // Some read all pages, which takes a busy machine its time.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 },
      },
      /* Small sites that the tests build themselves. */
      { extends: true, test: { name: 'sites', include: ['tests/sites/**/*.test.ts'] } },
    ],
  },
})
