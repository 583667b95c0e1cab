import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/setup/browser.ts'
import { FIXTURE_PORT, FIXTURE_URL, PORT } from './tests/support/fixture-site.ts'

/** The site with the lab on which the instrument is tested; the tests of the real pages go without. */
const FIXTURE_SERVER = {
  // The test command has built it beside other checks.
  command: `${process.env.E2E_BUILT ? '' : 'npm run build:fixture && '}npm run serve -- tests/fixture`,
  env: { PORT: String(FIXTURE_PORT) },
  url: FIXTURE_URL,
  timeout: 240_000,
  reuseExistingServer: false,
}

/** The built site in Chromium. WebGL comes from SwiftShader where there is no graphics card. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  timeout: 120_000,
  // Two labs that train on one graphics processor of software leave little to a third.
  expect: { timeout: 15_000 },
  use: {
    // Keeping the whole site would cost each test more than the test; the one about it allows it again.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--enable-unsafe-swiftshader',
        '--enable-unsafe-webgpu',
        '--disable-background-networking',
      ],
    },
  },
  webServer: [
    {
      command: 'npm run serve',
      env: { PORT: String(PORT) },
      url: `http://localhost:${PORT}/`,
      reuseExistingServer: false,
    },
    ...(process.env.E2E_FIXTURE === 'none' ? [] : [FIXTURE_SERVER]),
  ],
})
